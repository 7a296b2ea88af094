import type { Book, BookRow } from "../model/book.js";

/** All rows of a workbook, of every sheet. */
export function rowsOf({ tables }: Book): readonly BookRow[] {
  return tables.flatMap(({ rows }) => rows);
}
