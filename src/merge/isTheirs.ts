import type { DrawnCell } from "../model/drawing.js";
import { isOwn, isReprinted, isStillTyped, oursOf } from "./oursOf.js";
import type { Stood } from "./stood.js";
import { strayAt } from "./strays.js";

/** Whether what a cell of the sheet shows is a person's own, and neither ours nor read and printed again. */
export function isTheirs(stood: Stood, row: number, column: number): boolean {
  const { last, grid, lastRow, lastColumn, readRows } = stood;
  const shown = grid.at(row, column);
  if (shown === null) return false;
  const [i, c] = [lastRow.get(row), lastColumn.get(column)];
  const inOurColumn = c !== undefined && !isOwn(last.columns[c]);
  if (inOurColumn && readRows.has(row)) return false;
  const explained = stood.explains?.(row, column, shown) === true;
  let cell: DrawnCell | null | undefined = strayAt(stood, row, column);
  if (!cell) {
    if (i === undefined || c === undefined) return !explained;
    if (!inOurColumn || isOwn(last.rows[i])) return true;
    cell = last.rows[i]?.cells[c];
  }
  return shown !== oursOf(cell) && !isReprinted(cell) && (isStillTyped(cell, shown) || !explained);
}
