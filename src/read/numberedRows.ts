import type { CellValue } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { FoundSheet } from "./foundSheet.js";

/**
 * A table whose 序号 is merged down over several rows of one task, as a Word table gives that is pasted with its paragraphs: each number is one row,
 * its paragraphs joined by line breaks.
 *
 * Without such merges the table itself.
 */
export function numberedRows(found: FoundSheet): FoundSheet {
  const { sheet, headings } = found;
  const number = headings.columns.get("number");
  const task = headings.columns.get("task");
  if (number === undefined || task === undefined) return found;
  const items = sheet.merges.filter(({ left, right, top, bottom }) => left === number && right === number && bottom > top && top >= headings.firstRow);
  if (items.length === 0) return found;
  const rows = [...sheet.rows];
  for (const { top, bottom } of items) {
    const lines = sheet.rows.slice(top, bottom + 1);
    const width = Math.max(...lines.map((cells) => cells.length));
    rows[top] = Array.from({ length: width }, (_, column) => joined(lines.map((cells) => cells[column] ?? null)));
    for (let row = top + 1; row <= bottom; row += 1) rows[row] = [];
  }
  const within = ({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): boolean =>
    items.some((item) => top >= item.top && bottom <= item.bottom && left === right);
  return { ...found, sheet: { ...sheet, rows, merges: sheet.merges.filter((area) => !within(area)) } };
}

function joined(values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => !blank(value));
  return filled.length > 1 && filled.every((value) => typeof value === "string") ? filled.join("\n") : (filled[0] ?? null);
}
