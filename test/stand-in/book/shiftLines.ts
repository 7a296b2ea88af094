import type { Area } from "../../../src/model/workbook.js";
import { refuse } from "../fault.js";
import { LAST, addressOf, parseAddress } from "./address.js";
import { newCell, type Book, type BookCell, type BookSheet } from "./book.js";
import { moveReferences, type NewPlace } from "./moveReferences.js";

/** Whole rows or whole columns of a sheet. */
export interface Lines {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

type Span = readonly [first: number, last: number];

/** The lines that an area covers from edge to edge, or undefined where it is a block of cells. */
export function wholeLines(area: Area): Lines | undefined {
  if (area.left === 0 && area.right === LAST.column) return { axis: "rows", at: area.top, count: area.bottom - area.top + 1 };
  if (area.top === 0 && area.bottom === LAST.row) return { axis: "columns", at: area.left, count: area.right - area.left + 1 };
  return undefined;
}

/** Makes room for new rows or columns, which take the look of the line before them; everything behind moves on. */
export function insertLines(book: Book, sheet: BookSheet, lines: Lines): void {
  const { axis, at, count } = lines;
  shift(book, sheet, axis, ([first, last]) => [first >= at ? first + count : first, last >= at ? last + count : last]);
  if (axis === "rows") sheet.rows.splice(at, 0, ...Array.from({ length: at < sheet.rows.length ? count : 0 }, () => []));
  else for (const cells of sheet.rows) cells?.splice(at, 0, ...Array.from({ length: at < cells.length ? count : 0 }, () => undefined));
  inherit(sheet, lines);
  nameNewHeads(sheet, lines);
}

/** Takes rows or columns out; what stood on them is gone, everything behind moves up. */
export function deleteLines(book: Book, sheet: BookSheet, { axis, at, count }: Lines): void {
  for (const { area } of sheet.tables) {
    const left = axis === "rows" && at <= area.bottom && at + count > area.top;
    const data = area.bottom - area.top - overlapOf([area.top + 1, area.bottom], [at, at + count - 1]);
    if (left && (at <= area.top || data === 0)) refuse("InvalidOperation", "A table keeps its heading row and a row below it.");
  }
  const before = ([first, last]: Span): Span => [first < at ? first : Math.max(at, first - count), last < at ? last : Math.max(at - 1, last - count)];
  if (axis === "rows") sheet.rows.splice(at, count);
  else for (const cells of sheet.rows) cells?.splice(at, count);
  shift(book, sheet, axis, before);
}

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
}

function shift(book: Book, sheet: BookSheet, axis: Lines["axis"], span: (old: Span) => Span): void {
  const place: NewPlace = (area) => shifted(area, axis, span);
  moveReferences(book, sheet, place);
  sheet.merges = sheet.merges.flatMap((area) => place(area) ?? []).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.tables = sheet.tables.filter((table) => {
    const area = place(table.area);
    table.area = area ?? table.area;
    return area !== null;
  });
  for (const kind of ["rules", "validations"] as const) {
    for (const rule of sheet[kind]) rule.areas = rule.areas.flatMap((area) => place(area) ?? []);
    sheet[kind] = sheet[kind].filter(({ areas }) => areas.length > 0);
  }
  for (const chart of sheet.charts) chart.place = chart.place && (place(chart.place) ?? chart.place);
  for (const kind of ["notes", "comments"] as const) {
    sheet[kind] = sheet[kind].filter((note) => {
      const at = place({ top: note.row, left: note.column, bottom: note.row, right: note.column });
      if (at) Object.assign(note, { row: at.top, column: at.left });
      return at !== null;
    });
  }
  const line = (index: number): number | null => {
    const [first, last] = span([index, index]);
    return first > last ? null : first;
  };
  for (const member of ["pageLayout/printArea", "pageLayout/titleRows"]) {
    const old = parseAddress(String(sheet.kept[member] ?? ""));
    const area = old && place(old);
    if (area) sheet.kept[member] = addressOf(area);
  }
  if (axis === "rows") sheet.breaks = sheet.breaks.flatMap((row) => line(row) ?? []);
  rekey(axis === "rows" ? sheet.heights : sheet.widths, line);
  rekey(axis === "rows" ? sheet.rowLevels : sheet.columnLevels, line);
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = [...hidden].flatMap((index) => line(index) ?? []);
  hidden.clear();
  for (const index of moved) hidden.add(index);
}

function rekey(map: Map<number, number>, line: (index: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const at = line(index);
    if (at !== null) map.set(at, value);
  }
}

function shifted(area: Area, axis: Lines["axis"], span: (old: Span) => Span): Area | null {
  const [first, last] = span(axis === "rows" ? [area.top, area.bottom] : [area.left, area.right]);
  if (first > last) return null;
  return axis === "rows" ? { ...area, top: first, bottom: Math.min(last, LAST.row) } : { ...area, left: first, right: Math.min(last, LAST.column) };
}

/** New lines look like the one before them, and lie as deep in the outline as both their neighbours do. */
function inherit(sheet: BookSheet, { axis, at, count }: Lines): void {
  const levels = axis === "rows" ? sheet.rowLevels : sheet.columnLevels;
  const level = Math.min(levels.get(at - 1) ?? 0, levels.get(at + count) ?? 0);
  for (let index = at; index < at + count; index += 1) if (level > 0) levels.set(index, level);
  const copy = (cell: BookCell | undefined): BookCell | undefined => cell && { ...newCell(), format: cell.format, look: { ...cell.look } };
  if (at === 0) return;
  if (axis === "rows") {
    const above = sheet.rows[at - 1] ?? [];
    for (let row = at; row < at + count; row += 1) sheet.rows[row] = above.map(copy);
  } else for (const cells of sheet.rows) for (let column = at; column < at + count; column += 1) if (cells?.[at - 1]) cells[column] = copy(cells[at - 1]);
}

/** A column that is put into a table gets a heading of Excel's own. */
function nameNewHeads(sheet: BookSheet, { axis, at, count }: Lines): void {
  if (axis === "rows") return;
  for (const { area } of sheet.tables) {
    if (at <= area.left || at > area.right - count + 1) continue;
    for (let column = at; column < at + count; column += 1) {
      const cells = (sheet.rows[area.top] ??= []);
      cells[column] = { ...(cells[column] ?? newCell()), value: `列${column}` };
    }
  }
}
