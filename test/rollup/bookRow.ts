import type { Book, BookCell, BookRow } from "../../src/model/book.js";
import { on } from "../support/builders.js";

/** Cells by field: a text or a number as typed, or a whole cell. */
export type CellsOf = Readonly<Record<string, string | number | BookCell>>;

/** A row as a test tells it; everything else is that of a task of 销售甲 in the week of 2025-08-11. */
export interface RowOf extends Partial<Omit<BookRow, "cells" | "extra" | "when" | "origin">> {
  readonly cells?: CellsOf;
  readonly extra?: CellsOf;
  readonly when?: string | null;
  readonly row?: number;
}

const cells = (of: CellsOf = {}): ReadonlyMap<string, BookCell> => new Map(Object.entries(of).map(([field, value]) => [field, typeof value === "object" ? value : { value, format: typeof value === "string" ? "text" : "general" }]));

/** A row of a mailed workbook. */
export function bookRow({ cells: own, extra, when = "2025-08-11", row = 2, ...rest }: RowOf = {}): BookRow {
  return { kind: "plans", file: "甲.xlsx", origin: { sheet: "周计划", row, column: 3 }, said: {}, who: ["销售甲"], originals: [], source: null, mark: null, ...rest, cells: cells(own), extra: cells(extra), when: when === null ? null : on(when) };
}

/** A mailed workbook of rows, a table for each kind. */
export function bookOf(file: string, rows: readonly RowOf[], more: Partial<Book> = {}): Book {
  const own = rows.map((row) => bookRow({ ...row, file }));
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return { file, tables: kinds.map((kind) => ({ kind, sheet: kind, headings: [], ownLayout: false, hidden: 0, rows: own.filter((row) => row.kind === kind) })), settings: [], left: [], problems: [], version: null, ours: [], ...more };
}
