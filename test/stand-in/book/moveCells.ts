import type { Area } from "../../../src/model/workbook.js";
import { inside, shared, without } from "./address.js";
import type { Book, BookRule, BookSheet } from "./book.js";
import { moveReferences } from "./moveReferences.js";
import { wholeLines } from "./shiftLines.js";

/** Moves cells to another place of their sheet, as cutting and pasting does: what refers to them follows, what stood there is gone. */
export function moveCells(book: Book, sheet: BookSheet, from: Area, to: Area): void {
  const down = to.top - from.top;
  const right = to.left - from.left;
  const move = (area: Area): Area => ({ top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right });
  const target = move(from);
  moveReferences(book, sheet, (area) => (holds(from, area) ? move(area) : holds(target, area) ? null : area));
  const cut = takeCells(sheet, from);
  takeCells(sheet, target);
  for (const { row, column, cell } of cut) (sheet.rows[row + down] ??= [])[column + right] = cell;
  sheet.merges = [...sheet.merges.filter((area) => !holds(from, area) && !holds(target, area)), ...sheet.merges.filter((area) => holds(from, area)).map(move)];
  for (const kind of ["rules", "validations"] as const) {
    for (const rule of sheet[kind]) rule.areas = movedAreas(rule, from, target, move);
    sheet[kind] = sheet[kind].filter(({ areas }) => areas.length > 0);
  }
  for (const kind of ["notes", "comments"] as const) {
    sheet[kind] = sheet[kind].filter(({ row, column }) => !inside(target, row, column));
    for (const note of sheet[kind]) if (inside(from, note.row, note.column)) Object.assign(note, { row: note.row + down, column: note.column + right });
  }
  moveLines(sheet, from, target);
}

function holds(area: Area, other: Area): boolean {
  return inside(area, other.top, other.left) && inside(area, other.bottom, other.right);
}

function takeCells(sheet: BookSheet, area: Area): { row: number; column: number; cell: BookSheet["rows"][number][number] }[] {
  const taken: { row: number; column: number; cell: BookSheet["rows"][number][number] }[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1) {
    const cells = sheet.rows[row] ?? [];
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      if (cells[column]) taken.push({ row, column, cell: cells[column] });
      cells[column] = undefined;
    }
  }
  return taken;
}

function movedAreas({ areas }: BookRule, from: Area, target: Area, move: (area: Area) => Area): Area[] {
  const travelling = areas.flatMap((area) => shared(area, from) ?? []);
  return [...areas.flatMap((area) => without(area, from)).flatMap((area) => without(area, target)), ...travelling.map(move)];
}

/** Whole rows and columns take their height or width, and whether they are hidden, with them. */
function moveLines(sheet: BookSheet, from: Area, target: Area): void {
  const lines = wholeLines(from);
  const at = wholeLines(target);
  if (!lines || !at) return;
  const sizes = lines.axis === "rows" ? sheet.heights : sheet.widths;
  const hidden = lines.axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let index = 0; index < lines.count; index += 1) {
    const size = sizes.get(lines.at + index);
    if (size !== undefined) sizes.set(at.at + index, size);
    if (hidden.has(lines.at + index)) hidden.add(at.at + index);
    sizes.delete(lines.at + index);
    hidden.delete(lines.at + index);
  }
}
