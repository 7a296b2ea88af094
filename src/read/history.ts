import { HISTORY } from "../model/columns/index.js";
import type { FieldOf, HistoryRow } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 复盘历史: one person and week a row, as an earlier run wrote it. */
export function readHistory(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<HistoryRow, FieldOf<typeof HISTORY>> {
  return neededRows<HistoryRow, typeof HISTORY>(HISTORY, found, context, problems, { key: "owner", needed: ["week", "owner"], rename: { owner: "owners" } });
}
