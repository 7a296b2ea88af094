import type { CoordinatedNeed } from "../../src/model/coordination.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { TypedField } from "../../src/model/needRecord.js";
import type { Need } from "../../src/model/nouns.js";
import type { Review } from "../../src/model/review.js";
import type { TableRow } from "../../src/model/tableRow.js";
import { need, on, reviewed, type Rows } from "./builders.js";

/** A day without a time of day. */
export const at = (iso: string): NonNullable<Need["raised"]> => ({ day: on(iso), minutes: null });
/** A need of 协调事项 that the finance department is asked for. */
export const BOND = need({ item: "出具投标保函", need: "出具投标保函", department: "财务部", raised: at("2025-08-12") });

/** A row of our table as the last run left it, with what people typed in it since. */
export function left({ needRecords }: Review, number: number, typed: Readonly<Partial<Record<TypedField, string>>>, decisionDay: TableRow["decisionDay"] = null): TableRow {
  const record = needRecords.find((one) => one.number === number) ?? null;
  const cells = { item: record?.need.need ?? "", state: "", responsible: "", decision: "", decisionBy: "", decisionDue: "", note: "", ...record?.shown, ...typed };
  return { origin: { sheet: "协同推进表", row: 5, column: 1 }, number, record, project: null, cells, due: null, decisionDay };
}

/** Our table with these rows, for the `change` of `inputs`. */
export const table = (rows: readonly TableRow[]): Partial<Inputs> => ({ coordination: { sheet: "协同推进表", rows } });

/** The run after a review, with what stands then. */
export function next(before: Review, rows: Rows, today: string, typed: readonly TableRow[] = []): Review {
  return reviewed({ ...rows, change: { ...rows.change, ...table(typed) } }, { today: on(today), needRecords: before.needRecords });
}

/** A need of a review by its number. */
export function one({ coordination }: Review, number = 1): CoordinatedNeed {
  const found = coordination.find(({ record }) => record.number === number);
  if (!found) throw new Error(`no need ${number}: ${coordination.map(({ record }) => record.number).join(" ")}`);
  return found;
}

/** Each need with its number. */
export const texts = ({ coordination }: Review): readonly string[] => coordination.map(({ record: { number, need: own } }) => `${number} ${own.need}`);
