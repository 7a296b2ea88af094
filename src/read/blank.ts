import type { CellValue } from "../model/workbook.js";

const EMPTY = /^[\s\u200b-\u200f\u2060\ufeff]*$/u;

/**
 * Whether a cell shows nothing: no value, or only spaces of any width.
 *
 * @example blank("\u3000\u00a0") //=> true
 */
export function blank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && EMPTY.test(value));
}
