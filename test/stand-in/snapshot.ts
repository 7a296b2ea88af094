import type { Book, BookSheet } from "./book/book.js";

/** Everything a sheet is made of, as text that two moments can be compared by. */
export function snapshot(sheet: BookSheet): string {
  return JSON.stringify(sheet, (key, value: unknown) => {
    // A table knows its sheet; the circle is cut there.
    if (key === "sheet") return undefined;
    return typeof value === "object" && value !== null && Symbol.iterator in value ? [...(value as Iterable<unknown>)] : value;
  });
}

/** The snapshots of the sheets that bear these names. */
export function snapshots(book: Book, names: readonly string[]): string[] {
  return book.sheets.filter(({ name }) => names.includes(name)).map(snapshot);
}
