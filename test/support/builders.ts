import { COORDINATION, CLIENTS, LOG, PLANS } from "../../src/model/columns/index.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { Client, FieldOf, LogEntry, Need, PlanItem, Table } from "../../src/model/nouns.js";
import type { Request, Review } from "../../src/model/review.js";
import { weekOf } from "../../src/model/week.js";
import { reviewJson } from "../../src/report/reviewJson.js";
import { review } from "../../src/review.js";
import { WORDS } from "../../src/words/index.js";
import { NO_OPTIONAL_SHEETS } from "./noOptionalSheets.js";
import { schemaFaults } from "./reviewSchema.js";

/** A day that a test names. */
export function on(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`no such day: ${iso}`);
  return day;
}

export const MONDAY = on("2025-08-11");

let row = 1;
/** A row number that no other built row has. */
function nextRow(): number {
  row += 1;
  return row;
}

/** A task of 销售甲 in the week of 2025-08-11, changed as asked. */
export function plan(change: Partial<PlanItem> = {}): PlanItem {
  return { origin: { sheet: "周计划", row: nextRow(), column: 4 }, week: MONDAY, owners: ["销售甲"], task: "提交示例项目方案", expected: "方案获认可", ...change };
}

/** A log row of 销售甲 on Monday 2025-08-11, changed as asked. */
export function entry(change: Partial<LogEntry> = {}): LogEntry {
  return { origin: { sheet: "每日日志", row: nextRow(), column: 1 }, day: MONDAY, owners: ["销售甲"], ...change };
}

/** A need of 销售甲, changed as asked. */
export function need(change: Partial<Need> = {}): Need {
  return { origin: { sheet: "协调事项", row: nextRow(), column: 6 }, owners: ["销售甲"], need: "审批示例项目", ...change };
}

/** A client of 销售甲, changed as asked. */
export function client(change: Partial<Client> = {}): Client {
  return { origin: { sheet: "客户", row: nextRow(), column: 1 }, owners: ["销售甲"], name: "示例市自然资源局", ...change };
}

function table<Row, Spec extends { readonly zh: string; readonly columns: readonly { readonly field: string }[] }>(
  spec: Spec,
  rows: readonly Row[],
  without: readonly string[],
): Table<Row, FieldOf<Spec>> {
  const columns = spec.columns.map(({ field }, index) => [field, index + 1] as const).filter(([field]) => !without.includes(field));
  return { sheet: spec.zh, columns: new Map(columns) as ReadonlyMap<FieldOf<Spec>, number>, rows, hidden: 0 };
}

/** The rows of a workbook with every standard column, but for those of `without`; a sheet that is not given is missing. */
export interface Rows {
  readonly plans?: readonly PlanItem[];
  readonly log?: readonly LogEntry[];
  readonly clients?: readonly Client[];
  readonly needs?: readonly Need[];
  readonly without?: readonly string[];
  readonly settings?: Partial<Inputs["settings"]>;
  readonly change?: Partial<Inputs>;
}

export function inputs({ plans, log, clients, needs, without = [], settings, change }: Rows): Inputs {
  return {
    plans: plans ? table(PLANS, plans, without) : null,
    log: log ? table(LOG, log, without) : null,
    clients: clients ? table(CLIENTS, clients, without) : null,
    needs: needs ? table(COORDINATION, needs, without) : null,
    projects: null,
    people: null,
    ...NO_OPTIONAL_SHEETS,
    settings: { numbers: new Map(), texts: new Map(), daysOff: new Set(), workingDays: new Set(), aliases: new Map(), phrases: new Map(), people: [], ...settings },
    gaps: [],
    problems: [],
    ...change,
  };
}

/** Reviews rows as seen from Monday 2025-08-18, the whole team, unless asked otherwise. */
export function reviewed(rows: Rows, request: Partial<Request> = {}): Review {
  const made = review(inputs(rows), { person: null, week: MONDAY, today: on("2025-08-18"), minutes: null, ...request }, "test");
  expect(schemaFaults(reviewJson(made, WORDS.zh))).toEqual([]);
  return made;
}

export const WEEK = weekOf(MONDAY);
