import type { Drawing, DrawnCell } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import type { Sheet } from "../model/workbook.js";
import { filledLength } from "./filledLength.js";
import { joinedNow } from "./joined.js";
import { isOwn } from "./oursOf.js";
import { withPaint, type Paints } from "./paints.js";
import type { Stood } from "./stood.js";

/**
 * The last drawing with the values and colours that stand on the sheet, so that a host draws again whatever a person emptied.
 *
 * After a run that stopped half-way nobody knows which cells got their looks: ours count as blank, so that all of them are drawn again.
 */
export function standingDrawing({ last, grid, located, lastRow, lastColumn, explains }: Stood, sheet: Sheet, paints: Paints): Drawing {
  const rows = last.rows.map((row, i) => {
    const now = located.rows[i] ?? null;
    if (now === null) return row;
    const width = Math.max(row.cells.length, last.columns.length);
    const cells = Array.from({ length: width }, (_, c): DrawnCell | null => {
      const column = located.columns[c] ?? null;
      const cell = row.cells[c] ?? null;
      if (column === null) return cell;
      if (explains && !isOwn(row) && !isOwn(last.columns[c])) return null;
      return standingCell(cell, grid.at(now, column), paints.at(now, column));
    });
    return { ...row, cells: cells.slice(0, Math.max(row.cells.length, filledLength(cells))) };
  });
  return { ...last, rows, merges: joinedNow(last, sheet, lastRow, lastColumn) };
}

function standingCell(cell: DrawnCell | null, shown: string | number | null, paint: string | undefined): DrawnCell | null {
  if (drawnValue(cell) === shown && cell?.paint === paint) return cell;
  const { value, ...look } = cell ?? { value: null, role: "spacer" };
  return withPaint({ ...look, value: drawnValue(cell) === shown ? value : shown }, paint);
}
