import type { CellValue, Sheet } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { Span } from "./findHeadings.js";

/** The most lines a title has, blank ones included. */
const TALLEST = 6;

/**
 * The first row of the lines above a heading row, not above `floor`; the heading row itself where it has none.
 *
 * A title line holds one cell, and that in the table's first column or merged over several; two where the first ends in a colon.
 */
export function titlesAbove(sheet: Sheet, row: number, span: Span, floor: number): number {
  let first = row;
  for (let above = row - 1; above >= Math.max(floor, row - TALLEST); above -= 1) {
    const filled = filledIn(sheet.rows[above] ?? [], span);
    if (filled.length === 0) continue;
    if (!isTitle(sheet, above, span, filled)) break;
    first = above;
  }
  return first;
}

interface Filled {
  readonly column: number;
  readonly value: CellValue;
}

function filledIn(cells: readonly CellValue[], { left, right }: Span): readonly Filled[] {
  return cells.flatMap((value, column) => (column >= left && column <= right && !blank(value) ? [{ column, value }] : []));
}

function isTitle(sheet: Sheet, row: number, { left }: Span, filled: readonly Filled[]): boolean {
  const [first, ...others] = filled;
  if (!first || typeof first.value !== "string") return false;
  if (others.length > 0) return others.length === 1 && /[:：]\s*$/u.test(first.value);
  return first.column === left || sheet.merges.some((area) => area.top === row && area.left === first.column && area.right > area.left);
}
