import type { CellValue } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { Span } from "./findHeadings.js";

/** The stretches of a heading row: parted by blank cells, and where a heading comes once more. */
export function spansOf(cells: readonly CellValue[]): readonly Span[] {
  const spans: Span[] = [];
  let left = -1;
  let seen = new Set<CellValue>();
  const close = (right: number): void => {
    if (left >= 0 && right >= left) spans.push({ left, right });
    left = -1;
    seen = new Set();
  };
  cells.forEach((value, column) => {
    if (blank(value) || seen.has(value)) close(column - 1);
    if (blank(value)) return;
    if (left < 0) left = column;
    seen.add(value);
  });
  close(cells.length - 1);
  return spans;
}
