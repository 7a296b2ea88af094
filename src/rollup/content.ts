import type { BookCell, BookRow } from "../model/book.js";
import { contentHash } from "../model/marker.js";
import { byText } from "./byText.js";
import { decidedOn } from "./decisions.js";
import { printed } from "./printed.js";

/** A row's cells: those under known headings, then the others. */
export type Cells = Pick<BookRow, "cells" | "extra">;

/** Signs that no host writes, and spaces at the ends, tell nothing; nor does whether 3.5 was typed as a number. */
function plainOf(cell: BookCell): string {
  return printed(cell).replace(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/gu, "").trim();
}

/** All cells of a row with their headings, those of the data dictionary first. */
export function cellsOf({ cells, extra }: Cells): readonly (readonly [string, BookCell])[] {
  return [...cells, ...[...extra].map(([heading, cell]) => [`+${heading}`, cell] as const)];
}

const contents = new WeakMap<Cells, string>();

/** What a row says, as one text: two rows that say the same have the same. */
export function contentOf(row: Cells): string {
  const known = contents.get(row);
  if (known !== undefined) return known;
  const content = told(cellsOf(row));
  contents.set(row, content);
  return content;
}

function told(cells: readonly (readonly [string, BookCell])[]): string {
  return cells
    .map(([field, cell]) => `${field}=${plainOf(cell)}`)
    .sort(byText)
    .join("\u0001");
}

/** Whether a row says all that another says and something more; a blank contradicts nothing. */
export function isFuller(row: Cells, other: Cells): boolean {
  if (row.cells.size + row.extra.size <= other.cells.size + other.extra.size) return false;
  const own = new Map(cellsOf(row));
  return cellsOf(other).every(([field, cell]) => sameCell(own.get(field), cell));
}

/** Whether two cells say the same. */
export function sameCell(one: BookCell | undefined, other: BookCell | undefined): boolean {
  return one === undefined || other === undefined ? one === other : plainOf(one) === plainOf(other);
}

/** Short hashes of what a row says: of what its person wrote, and of what is decided on it. */
export interface Digest {
  readonly written: string;
  readonly decided: string;
}

/** The digest of a row of a sheet. */
export function digestOf(kind: string, row: Cells): Digest {
  const decided = new Set(decidedOn(kind));
  const cells = cellsOf(row);
  return { written: shortHash(told(cells.filter(([field]) => !decided.has(field)))), decided: shortHash(told(cells.filter(([field]) => decided.has(field)))) };
}

/** Eight letters that stand for a text; "0" for none. */
export function shortHash(text: string): string {
  return text === "" ? "0" : contentHash([[text]], null).slice(0, 8);
}
