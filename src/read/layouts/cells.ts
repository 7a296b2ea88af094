import type { CellValue, Sheet } from "../../model/workbook.js";
import { blank } from "../blank.js";
import { printCell } from "../printCell.js";

/** A cell of a sheet; row and column count from 0. */
export interface Ref {
  readonly row: number;
  readonly column: number;
}

/** The cell that a cell shows: its own, or the first of the merge it lies in. */
export function shownAt({ merges }: Sheet, row: number, column: number): Ref {
  const area = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** The value of a cell; null for a blank one. */
export function valueAt({ rows }: Sheet, { row, column }: Ref): CellValue {
  const value = rows[row]?.[column] ?? null;
  return blank(value) ? null : value;
}

/** The words of a cell as shown, merges included; "" for a blank or an error. */
export function wordsAt(sheet: Sheet, row: number, column: number): string {
  const ref = shownAt(sheet, row, column);
  const value = valueAt(sheet, ref);
  return typeof value === "object" ? "" : printCell(value, sheet.formats[ref.row]?.[ref.column] ?? "", 1900).trim();
}
