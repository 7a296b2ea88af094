import type { DrawnCell } from "../model/drawing.js";
import type { Sheet } from "../model/workbook.js";
import { NOWHERE } from "./nowhere.js";
import type { Stood } from "./stood.js";

/** The colours that a person gave to cells of a sheet. */
export interface Paints {
  /** The colour of a cell of the sheet, RRGGBB. */
  at(row: number, column: number): string | undefined;
}

/** A sheet's colours; where the host does not ask for them, those it had when it was last drawn. */
export function paintsOf({ paints }: Sheet, { last, lastRow, lastColumn }: Stood): Paints {
  if (!paints) return { at: (row, column) => last.rows[lastRow.get(row) ?? NOWHERE]?.cells[lastColumn.get(column) ?? NOWHERE]?.paint };
  const colors = new Map(paints.map(({ row, column, color }) => [`${row},${column}`, color]));
  return { at: (row, column) => colors.get(`${row},${column}`) };
}

/** A cell in a person's colour, or in none. */
export function withPaint(cell: DrawnCell, paint: string | undefined): DrawnCell {
  if (paint !== undefined) return { ...cell, paint };
  if (cell.paint === undefined) return cell;
  const bare: { paint?: string } & DrawnCell = { ...cell };
  delete bare.paint;
  return bare;
}
