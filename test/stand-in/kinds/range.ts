import type { Area, CellValue } from "../../../src/model/workbook.js";
import { LAST, addressOf, overlap, parseReference, sheetAddress, sizeOf } from "../book/address.js";
import { cellAt, ensureCell, newCell, type Book, type BookSheet } from "../book/book.js";
import { evaluate } from "../book/evaluate.js";
import { moveCells } from "../book/moveCells.js";
import { deleteLines, insertLines } from "../book/shiftLines.js";
import { typedValue } from "../book/typedValue.js";
import { refuse } from "../fault.js";
import { remote, type Kind, type Remote } from "../kind.js";
import { copyLooks } from "./copyLooks.js";
import { conditionalFormats, takeOut } from "./conditionalFormats.js";
import { guard } from "./guard.js";
import { joinCells } from "./joinCells.js";
import { flatLook, rangeFormat, setHeight, setWidth } from "./rangeFormat.js";
import { dataValidation } from "./dataValidation.js";
import { rangeAreas } from "./rangeAreas.js";
import { columnProperties, columnsHidden, deepen, linesOf, lines, setHidden } from "./rangeLines.js";
import { worksheet } from "./worksheet.js";

export interface RangeAt {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly area: Area;
}

export function range(book: Book, sheet: BookSheet, area: Area): Remote {
  const it = { book, sheet, area };
  const made = remote(kind, it);
  ranges.set(made, it);
  return made;
}

/** The range that an argument is: a range object, or an address, on `own` where it names no sheet. */
export function rangeOf(value: unknown, book?: Book, own?: BookSheet | null): RangeAt {
  const at = typeof value === "object" && value !== null ? ranges.get(value as Remote) : undefined;
  if (at) return at;
  const reference = typeof value === "string" ? parseReference(value) : undefined;
  const sheet = reference?.sheet ? book?.sheets.find(({ name }) => name === reference.sheet) : own;
  return reference && book && sheet ? { book, sheet, area: reference.area } : refuse("InvalidArgument", `${String(value)} is no range.`);
}

const ranges = new WeakMap<Remote, RangeAt>();

function table<T>(it: RangeAt, of: (row: number, column: number) => T): T[][] | null {
  const { rows, columns } = sizeOf(it.area);
  if (rows * columns > it.book.quirks.silentLimit || rows > LAST.row || columns > LAST.column) return null;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(it.area.top + row, it.area.left + column)));
}

/** Goes over a matrix given for a range; one value alone stands for all cells; any other size is refused. */
function spread(it: RangeAt, given: unknown, put: (row: number, column: number, value: unknown) => void): void {
  guard(it.sheet);
  const { rows, columns } = sizeOf(it.area);
  if (rows > LAST.row || columns > LAST.column) refuse("InvalidArgument", "An unbounded range cannot be written.");
  const matrix = Array.isArray(given) ? (given as unknown[]) : null;
  const fits = matrix === null || (matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns));
  if (!fits || given === null || (matrix === null && typeof given === "object")) {
    refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  for (let row = 0; row < rows; row += 1) {
    const line = matrix?.[row] as unknown[] | undefined;
    for (let column = 0; column < columns; column += 1) put(it.area.top + row, it.area.left + column, line ? line[column] : given);
  }
}

function putValue(it: RangeAt, row: number, column: number, given: unknown): void {
  if (given === null) return;
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") refuse("InvalidArgument", "A cell takes text, numbers and booleans.");
  if (typeof given === "string" && given.length > 32_767) refuse("InvalidArgument", "A cell holds at most 32767 characters.");
  const cell = ensureCell(it.sheet, row, column);
  const taken = typedValue(given, cell.format, it.book.quirks.keepsApostrophe);
  cell.formula = taken.formula;
  cell.quoted = taken.quoted;
  if (taken.format !== null && cell.format === "General") cell.format = taken.format;
  cell.value = taken.formula === null ? taken.value : evaluate(taken.formula, it.sheet, it.book);
}

function shown(value: CellValue): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function clear(it: RangeAt, what: string): void {
  guard(it.sheet);
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(what)) refuse("InvalidArgument", `Nothing is called ${what} in clear.`);
  const bottom = Math.min(it.area.bottom, it.sheet.rows.length - 1);
  for (let row = it.area.top; row <= bottom; row += 1) {
    const cells = it.sheet.rows[row] ?? [];
    for (let column = it.area.left; column <= Math.min(it.area.right, cells.length - 1); column += 1) {
      const old = cells[column];
      if (!old) continue;
      const fresh = newCell();
      if (what === "All") cells[column] = fresh;
      else if (what === "Contents") Object.assign(old, { value: null, formula: null, quoted: false });
      else if (what === "Formats") Object.assign(old, { look: {}, format: "General" });
      else old.hyperlink = null;
    }
  }
  if (what === "All" || what === "Formats") {
    it.sheet.merges = it.sheet.merges.filter((merge) => !overlap(merge, it.area));
    takeOut(it.sheet.rules, it.area);
    it.sheet.rules = it.sheet.rules.filter(({ areas }) => areas.length > 0);
  }
}

function mixed(values: readonly boolean[]): boolean | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? false) : null;
}

function setHyperlink(it: RangeAt, row: number, column: number, link: Record<string, unknown>): void {
  guard(it.sheet);
  const cell = ensureCell(it.sheet, row, column);
  cell.hyperlink = { ...link };
  if (typeof link["textToDisplay"] === "string") putValue(it, row, column, link["textToDisplay"]);
  cell.look = { ...cell.look, "font/color": "#0563C1", "font/underline": "Single" };
}

const kind: Kind<RangeAt> = {
  name: "Range",
  identity: (it) => ({ _ReferenceId: `${it.sheet.id}|${addressOf(it.area)}` }),
  get: {
    values: (it) => table(it, (row, column) => shown(cellAt(it.sheet, row, column)?.value ?? null)),
    formulas: (it) => table(it, (row, column) => cellAt(it.sheet, row, column)?.formula ?? shown(cellAt(it.sheet, row, column)?.value ?? null)),
    text: (it) => table(it, (row, column) => String(shown(cellAt(it.sheet, row, column)?.value ?? null))),
    valueTypes: (it) => table(it, (row, column) => valueType(cellAt(it.sheet, row, column)?.value ?? null)),
    numberFormat: (it) => table(it, (row, column) => cellAt(it.sheet, row, column)?.format ?? "General"),
    address: (it) => sheetAddress(it.sheet.name, it.area),
    rowIndex: (it) => it.area.top,
    columnIndex: (it) => it.area.left,
    rowCount: (it) => sizeOf(it.area).rows,
    columnCount: (it) => sizeOf(it.area).columns,
    cellCount: (it) => sizeOf(it.area).rows * sizeOf(it.area).columns,
    rowHidden: (it) => mixed(Array.from({ length: sizeOf(it.area).rows }, (_, row) => it.sheet.hiddenRows.has(it.area.top + row))),
    columnHidden: (it) => mixed(columnsHidden(it)),
    hyperlink: (it) => cellAt(it.sheet, it.area.top, it.area.left)?.hyperlink ?? null,
    worksheet: (it) => worksheet(it.book, it.sheet),
    format: (it) => rangeFormat(it.sheet, it.area),
    conditionalFormats: (it) => conditionalFormats(it.book, it.sheet, it.area),
    dataValidation: (it) => dataValidation(it.book, it.sheet, it.area),
  },
  set: {
    values: (it, given) => spread(it, given, (row, column, value) => putValue(it, row, column, value)),
    formulas: (it, given) => spread(it, given, (row, column, value) => putValue(it, row, column, value)),
    numberFormat: (it, given) =>
      spread(it, given, (row, column, value) => {
        if (value !== null) ensureCell(it.sheet, row, column).format = String(value);
      }),
    rowHidden: (it, value) => {
      guard(it.sheet);
      setHidden(it.sheet.hiddenRows, it.area.top, it.area.bottom, value);
    },
    columnHidden: (it, value) => {
      guard(it.sheet);
      setHidden(it.sheet.hiddenColumns, it.area.left, it.area.right, value);
    },
    hyperlink: (it, value) => {
      for (let row = it.area.top; row <= it.area.bottom; row += 1) {
        for (let column = it.area.left; column <= it.area.right; column += 1) setHyperlink(it, row, column, value as Record<string, unknown>);
      }
    },
  },
  call: {
    _KeepReference: (it) => `${it.sheet.id}|${addressOf(it.area)}`,
    _ValidateArraySize: (it, [rows, columns]) => {
      const size = sizeOf(it.area);
      if (size.rows !== rows || size.columns !== columns) refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
      return null;
    },
    getRow: (it, [row]) => sub(it, { ...it.area, top: it.area.top + Number(row), bottom: it.area.top + Number(row) }),
    getColumn: (it, [column]) => sub(it, { ...it.area, left: it.area.left + Number(column), right: it.area.left + Number(column) }),
    getCell: (it, [row, column]) => {
      const at = { row: it.area.top + Number(row), column: it.area.left + Number(column) };
      return sub(it, { top: at.row, bottom: at.row, left: at.column, right: at.column });
    },
    getBoundingRect: (it, [other]) => {
      const { area } = rangeOf(other, it.book, it.sheet);
      return sub(it, {
        top: Math.min(it.area.top, area.top), left: Math.min(it.area.left, area.left),
        bottom: Math.max(it.area.bottom, area.bottom), right: Math.max(it.area.right, area.right),
      });
    },
    getEntireColumn: (it) => sub(it, { ...it.area, top: 0, bottom: LAST.row }),
    getEntireRow: (it) => sub(it, { ...it.area, left: 0, right: LAST.column }),
    getMergedAreasOrNullObject: (it) => {
      const merges = it.sheet.merges.filter((area) => overlap(area, it.area));
      if (merges.length > 512) refuse("GeneralException", "There are too many merged areas.");
      return merges.length === 0 ? null : rangeAreas(it.book, it.sheet, merges);
    },
    getSpecialCellsOrNullObject: (it, [type]) => {
      if (type !== "Visible") refuse("NotImplemented", `The stand-in finds no ${String(type)} cells.`);
      const areas = visibleAreas(it);
      return areas.length === 0 ? null : rangeAreas(it.book, it.sheet, areas);
    },
    clear: (it, [what = "All"]) => {
      clear(it, String(what || "All"));
      return null;
    },
    merge: (it, [across]) => {
      joinCells(it, across === true);
      return null;
    },
    unmerge: (it) => {
      guard(it.sheet);
      it.sheet.merges = it.sheet.merges.filter((old) => !overlap(old, it.area));
      return null;
    },
    group: (it, [by]) => {
      guard(it.sheet);
      deepen(it, by, 1);
      return null;
    },
    ungroup: (it, [by]) => {
      guard(it.sheet);
      deepen(it, by, -1);
      return null;
    },
    insert: (it, [direction]) => {
      guard(it.sheet);
      insertLines(it.book, it.sheet, linesOf(it, direction, { rows: "Down", columns: "Right" }));
      return sub(it, it.area);
    },
    delete: (it, [direction]) => {
      guard(it.sheet);
      deleteLines(it.book, it.sheet, linesOf(it, direction, { rows: "Up", columns: "Left" }));
      return null;
    },
    moveTo: (it, [destination]) => {
      guard(it.sheet);
      const to = rangeOf(destination, it.book, it.sheet);
      if (to.sheet !== it.sheet) refuse("NotImplemented", "The stand-in moves cells within a sheet.");
      const cut = it.sheet.merges.some((merge) => overlap(merge, it.area) && !(merge.top >= it.area.top && merge.bottom <= it.area.bottom && merge.left >= it.area.left && merge.right <= it.area.right));
      if (cut) refuse("MergedRangeConflict", "A part of a merged cell cannot be moved.");
      moveCells(it.book, it.sheet, it.area, to.area);
      return null;
    },
    copyFrom: (it, [source, what = "All"]) => {
      if (what !== "Formats") refuse("NotImplemented", "The stand-in copies formats only.");
      copyLooks(it, rangeOf(source, it.book, it.sheet));
      return null;
    },
    getCellProperties: (it, [wanted]) => {
      const { format } = wanted as { format?: { fill?: { color?: boolean } } };
      if (!format?.fill?.color) refuse("NotImplemented", "The stand-in tells the fill of cells only.");
      // A cell without a fill is told as white.
      return table(it, (row, column) => ({ format: { fill: { color: cellAt(it.sheet, row, column)?.look["fill/color"] ?? "#FFFFFF" } } }));
    },
    getColumnProperties: columnProperties,
    setCellProperties: (it, [given]) => {
      spread(it, given, (row, column, value) => {
        const { format, hyperlink } = value as { format?: unknown; hyperlink?: Record<string, unknown> };
        if (hyperlink) setHyperlink(it, row, column, hyperlink);
        if (format) Object.assign(ensureCell(it.sheet, row, column).look, Object.fromEntries(flatLook(format)));
      });
      return null;
    },
    setRowProperties: (it, [given]) =>
      lines(it, given, sizeOf(it.area).rows, (index, { format, rowHidden }) => {
        const height = (format as { rowHeight?: number } | undefined)?.rowHeight;
        if (height !== undefined) setHeight(it.sheet, it.area.top + index, height);
        if (rowHidden !== undefined) setHidden(it.sheet.hiddenRows, it.area.top + index, it.area.top + index, rowHidden);
      }),
    setColumnProperties: (it, [given]) =>
      lines(it, given, sizeOf(it.area).columns, (index, { format, columnHidden }) => {
        const width = (format as { columnWidth?: number } | undefined)?.columnWidth;
        if (width !== undefined) setWidth(it.sheet, it.area.left + index, width);
        if (columnHidden !== undefined) setHidden(it.sheet.hiddenColumns, it.area.left + index, it.area.left + index, columnHidden);
      }),
    select: (it) => {
      it.book.active = it.sheet;
      it.book.selection = it.area;
      return null;
    },
  },
};

function sub(it: RangeAt, area: Area): Remote {
  return range(it.book, it.sheet, area);
}

function visibleAreas(it: RangeAt): Area[] {
  const areas: Area[] = [];
  for (let row = it.area.top; row <= it.area.bottom; row += 1) {
    const last = areas.at(-1);
    if (it.sheet.hiddenRows.has(row)) continue;
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ ...it.area, top: row, bottom: row });
  }
  return areas;
}
