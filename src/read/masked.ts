import type { Area, CellValue, Sheet } from "../model/workbook.js";

const NOTHING: readonly CellValue[] = [];

/** A sheet of which only one block is left; rows and columns keep their numbers. */
export function masked(sheet: Sheet, { top, bottom, left, right }: Area): Sheet {
  const within = (cells: readonly CellValue[]): readonly CellValue[] =>
    left === 0 && right >= cells.length - 1 ? cells : cells.slice(0, right + 1).map((value, column) => (column < left ? null : value));
  return { ...sheet, rows: sheet.rows.map((cells, row) => (row < top || row > bottom ? NOTHING : within(cells))) };
}
