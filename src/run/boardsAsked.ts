import { boardOf } from "../model/boards/boardOf.js";
import { BOARD_KEYS, type BoardKey } from "../model/boards/index.js";
import { markerOf } from "../model/marker.js";
import type { Workbook } from "../model/workbook.js";

/** The boards a run draws beside the coordination table: `none` leaves every shared sheet as it is. */
export type BoardsAsked = readonly BoardKey[] | "all" | "none";

/** The boards to draw, in their order: those asked for, and those the workbook already has, so that none grows stale. */
export function boardsAsked(asked: BoardsAsked, workbook: Workbook): readonly BoardKey[] {
  if (asked === "none") return [];
  const there = new Set(workbook.sheets.map((sheet) => boardOf(markerOf(sheet)?.key ?? null)));
  return BOARD_KEYS.filter((key) => asked === "all" || asked.includes(key) || there.has(key));
}
