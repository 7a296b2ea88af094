import type { DateSystem } from "../../../src/model/dateSystem.js";
import type { Area, CellValue, Visibility } from "../../../src/model/workbook.js";

/** Plain settings of an object that the stand-in only keeps, such as a chart's title: `title/text` to its value. */
export type Kept = Record<string, unknown>;

export interface BookCell {
  value: CellValue;
  formula: string | null;
  format: string;
  /** The apostrophe before the text, which Excel keeps apart from the value. */
  quoted: boolean;
  /** Settings below `format`: `font/bold`, `fill/color`. */
  look: Kept;
  hyperlink: Kept | null;
}

export interface BookChart {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  series: { readonly kept: Kept }[];
  place: Area | null;
  readonly kept: Kept;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheet: BookSheet;
  area: Area;
  readonly kept: Kept;
}

/** A conditional format, or what may be typed: a move or a copy may have cut its cells into several areas. */
export interface BookRule {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  readonly kept: Kept;
}

/** A note or a comment. */
export interface BookNote {
  row: number;
  column: number;
  content: string;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  locked: boolean;
  readonly rows: (BookCell | undefined)[][];
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly widths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  merges: Area[];
  readonly names: Map<string, string>;
  tables: BookTable[];
  charts: BookChart[];
  rules: BookRule[];
  validations: BookRule[];
  notes: BookNote[];
  comments: BookNote[];
  breaks: number[];
  /** How deep rows and columns lie in outlines. */
  readonly rowLevels: Map<number, number>;
  readonly columnLevels: Map<number, number>;
  freeze: Area | null;
  readonly kept: Kept;
}

/** The workbook that the stand-in holds open. */
export interface Book {
  fileName: string;
  dateSystem: DateSystem;
  sheets: BookSheet[];
  active: BookSheet | null;
  selection: Area;
  readonly names: Map<string, string>;
  structureLocked: boolean;
  readOnly: boolean;
  /** Of the file: its author, its company. */
  readonly properties: Kept;
  nextId: number;
  /** Where Excels may differ: see the rules of the stand-in. */
  quirks: { readonly silentLimit: number; readonly keepsApostrophe: boolean };
}

export function newSheet(book: Book, name: string): BookSheet {
  const number = book.nextId++;
  return {
    id: `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`,
    name, visibility: "visible", locked: false,
    rows: [], heights: new Map(), hiddenRows: new Set(), widths: new Map(), hiddenColumns: new Set(), merges: [],
    names: new Map(), tables: [], charts: [], rules: [], validations: [], notes: [], comments: [], breaks: [], rowLevels: new Map(), columnLevels: new Map(), freeze: null, kept: {},
  };
}

export function newCell(): BookCell {
  return { value: null, formula: null, format: "General", quoted: false, look: {}, hyperlink: null };
}

export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.rows[row]?.[column];
}

export function ensureCell(sheet: BookSheet, row: number, column: number): BookCell {
  const cells = (sheet.rows[row] ??= []);
  return (cells[column] ??= newCell());
}

/** The smallest area that holds every cell with a value, or null on an empty sheet. */
export function usedArea(sheet: BookSheet): Area | null {
  let area: Area | null = null;
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === null)) return;
      area = area
        ? { top: area.top, left: Math.min(area.left, column), bottom: row, right: Math.max(area.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    });
  });
  return area;
}
