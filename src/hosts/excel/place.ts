import { columnLetters } from "../../model/origin.js";
import type { Area } from "../../model/workbook.js";

/**
 * The A1 address of an area, without its sheet.
 *
 * @example areaAddress({ top: 0, left: 0, bottom: 2, right: 1 }) //=> "A1:B3"
 */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = columnLetters(left + 1) + String(top + 1);
  const last = columnLetters(right + 1) + String(bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** The address of one cell, 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column + 1) + String(row + 1);
}

/**
 * A range for the batch at hand, of no use after the next sync: Excel is not asked to keep a reference to it, which would cost two actions more for each.
 */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}
