import type { Drawing } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import { NOWHERE } from "./nowhere.js";
import { isOwn, isReprinted, isStillTyped, oursOf } from "./oursOf.js";
import type { Stood } from "./stood.js";
import { strayAt } from "./strays.js";

/** Whether what a cell of the sheet shows is a person's own, and neither ours nor read and printed again. */
export function isTheirs(stood: Stood, row: number, column: number): boolean {
  const { last, next, grid, lastRow, lastColumn } = stood;
  const shown = grid.at(row, column);
  if (shown === null) return false;
  const [i, c] = [lastRow.get(row), lastColumn.get(column)];
  const inOurColumn = c !== undefined && !isOwn(last.columns[c]);
  if (inOurColumn && isReadBack(next) && wasRead(stood, row)) return false;
  const explained = stood.explains?.(row, column, shown) === true;
  const stray = strayAt(stood, row, column);
  if (!stray) {
    if (i === undefined || c === undefined) return !explained;
    if (!inOurColumn || isOwn(last.rows[i])) return true;
  }
  const cell = stray ?? last.rows[i ?? NOWHERE]?.cells[c ?? NOWHERE];
  return shown !== oursOf(cell) && !isReprinted(cell) && (isStillTyped(cell, shown) || !explained);
}

/** Whether a row is ours, or some word of it is drawn again in its column; a total that a person added is neither, and no reading keeps it. */
function wasRead({ last, next, grid, lastRow, lastColumn, columnTwins }: Stood, row: number): boolean {
  const was = last.rows[lastRow.get(row) ?? NOWHERE];
  if (was && !isOwn(was)) return true;
  return grid.columns.some((column) => {
    const twin = columnTwins[lastColumn.get(column) ?? NOWHERE];
    const shown = grid.at(row, column);
    return typeof shown === "string" && typeof twin === "number" && next.rows.some(({ cells }) => drawnValue(cells[twin]) === shown);
  });
}

/** Whether what a person types into a row of our columns is read, and drawn again by the next run: so it is on 复盘历史. */
export function isReadBack({ key }: Drawing): boolean {
  return key?.kind === "history";
}
