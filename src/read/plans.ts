import { PLANS } from "../model/columns/index.js";
import type { Gap } from "../model/finding.js";
import type { FieldOf, PlanItem, Table } from "../model/nouns.js";
import { noneWord } from "../text/noneWord.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import type { Problems } from "./problems.js";
import { originAt, type FoundSheet } from "./foundSheet.js";
import { readTable } from "./readTable.js";
import type { Standing } from "./standing.js";

/** A sheet's rows with its gaps. */
export interface ReadSheet<Row, Field extends string> {
  readonly table: Table<Row, Field>;
  readonly gaps: readonly Gap[];
}

/** 周计划: a row with a task in it is a task; one with results and no task is named, one prefilled with week and owner only, or whose task is 无, is not a row. */
export function readPlans(found: FoundSheet, context: ReadingContext, standing: Standing, problems: Problems): ReadSheet<PlanItem, FieldOf<typeof PLANS>> {
  const gaps = new GapCount(found, ["week", "owner", "task", "expected"]);
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly PlanItem[] => {
    const said = (field: string): unknown => (typeof fields[field] === "string" && noneWord(fields[field]) ? undefined : fields[field]);
    const task = said("task");
    const told = task !== undefined || said("expected") !== undefined || said("actual") !== undefined;
    if (!told) return [];
    gaps.row((field) => fields[field === "owner" ? "owners" : field] !== undefined, row);
    if (task === undefined) {
      problems.add("task-missing", originAt(found, row - 1, found.headings.columns.get("task") ?? 0));
      return [];
    }
    const item = fields as Record<string, unknown>;
    item["owners"] ??= standing.owners;
    item["week"] ??= standing.week;
    return [fields as unknown as PlanItem];
  };
  const shape = { key: "task", counted: ["task"], rename: { owner: "owners" }, take };
  return { table: readTable<PlanItem, FieldOf<typeof PLANS>>(PLANS, found, context, problems, shape), gaps: gaps.list() };
}
