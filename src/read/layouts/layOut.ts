import type { SheetSpec } from "../../model/columns/spec.js";
import type { Sheet } from "../../model/workbook.js";
import type { Headings } from "../findHeadings.js";
import type { FoundSheet } from "../foundSheet.js";
import { valueAt, type Ref } from "./cells.js";

/** One row of a table to be: the cell that stands for it, and the cell of each field. */
export interface LaidRow {
  readonly key: Ref;
  readonly fields: ReadonlyMap<string, Ref>;
}

/** A layout that was understood: its kind, its rows, how its labels were read, and the lines above it. */
export interface Layout {
  readonly spec: SheetSpec;
  /** The field whose cell is a row's origin. */
  readonly keyField: string;
  readonly rows: readonly LaidRow[];
  /** Label as typed → standard heading, in order of appearance. */
  readonly reading: ReadonlyMap<string, string>;
  /** Labels whose cells are not read. */
  readonly unread: readonly string[];
  /** The first row of the layout. */
  readonly top: number;
  readonly titles: readonly string[];
}

/** A layout as a table that reads like any other: standard headings in its first row, every cell known by where it truly stands. */
export function layOut(sheet: Sheet, { spec, keyField, rows, reading, unread, top, titles }: Layout): FoundSheet {
  const fields = spec.columns.map(({ field }) => field).filter((field) => field === keyField || rows.some((row) => row.fields.has(field)));
  const cells = rows.map((row) => fields.map((field) => row.fields.get(field)));
  const names = fields.map((field) => spec.columns.find((column) => column.field === field)?.zh ?? field);
  const hidden = new Set(sheet.hiddenRows);
  const table: Sheet = {
    ...sheet,
    rows: [names, ...cells.map((refs) => refs.map((ref) => (ref ? valueAt(sheet, ref) : null)))],
    formats: [[], ...cells.map((refs) => refs.map((ref) => (ref ? (sheet.formats[ref.row]?.[ref.column] ?? "") : "")))],
    merges: [],
    hiddenRows: rows.flatMap(({ key }, nth) => (hidden.has(key.row) ? [nth + 1] : [])),
  };
  const headings: Headings = {
    columns: new Map(fields.map((field, at) => [field, at])),
    texts: new Map(fields.map((field, at) => [field, names[at] ?? field])),
    row: 0,
    firstRow: 1,
    english: false,
    twice: [],
  };
  const keyAt = fields.indexOf(keyField);
  const cellAt = (row: number, column: number): Ref => {
    const laid = rows[row - 1];
    if (!laid) return { row: top, column: 0 };
    return column === keyAt ? laid.key : (cells[row - 1]?.[column] ?? laid.key);
  };
  const slots = { sheet: sheet.name, reading: [...reading].map(([label, heading]) => `${label}=${heading}`).join("、") };
  return { sheet: table, headings, titles, laidOut: { code: spec.key === "log" ? "layout-days" : "layout-tasks", slots, unread, cellAt } };
}
