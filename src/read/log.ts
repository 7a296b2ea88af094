import { LOG } from "../model/columns/index.js";
import type { FieldOf, LogEntry } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { originAt, type FoundSheet } from "./foundSheet.js";
import { readTable } from "./readTable.js";
import type { Standing } from "./standing.js";

const TEXTS = ["dayAction", "dayResult", "eveningAction", "eveningResult"];

/** 每日日志: a row needs its day; one with words and no day is named, a day without words is kept as a blank day. */
export function readLog(found: FoundSheet, context: ReadingContext, standing: Standing, problems: Problems): ReadSheet<LogEntry, FieldOf<typeof LOG>> {
  const gaps = new GapCount(found, ["day", "owner"]);
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly LogEntry[] => {
    const told = TEXTS.some((field) => fields[field] !== undefined);
    if (!told && (fields["day"] === undefined || fields["owners"] === undefined)) return [];
    gaps.row((field) => fields[field === "owner" ? "owners" : field] !== undefined, row);
    if (fields["day"] === undefined) {
      problems.add("log-day-missing", originAt(found, row - 1, found.headings.columns.get("day") ?? 0));
      return [];
    }
    (fields as Record<string, unknown>)["owners"] ??= standing.owners;
    return [fields as unknown as LogEntry];
  };
  const shape = { key: "day", counted: TEXTS, rename: { owner: "owners" }, take };
  return { table: readTable<LogEntry, FieldOf<typeof LOG>>(LOG, found, context, problems, shape), gaps: gaps.list() };
}
