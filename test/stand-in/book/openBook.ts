import type { Area } from "../../../src/model/workbook.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { MARKER_NAME } from "../../../src/model/marker.js";
import { sheetAddress } from "./address.js";
import { ensureCell, newSheet, type Book } from "./book.js";

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A book with the sheets of a workbook noun, the first of them in front. */
export function openBook(workbook: Pick<Workbook, "fileName" | "dateSystem" | "sheets">): Book {
  const book: Book = {
    fileName: workbook.fileName ?? "Book1.xlsx", dateSystem: workbook.dateSystem, sheets: [], active: null, selection: A1,
    names: new Map(), properties: {}, structureLocked: false, readOnly: false, nextId: 1,
    quirks: { silentLimit: 5_000_000, keepsApostrophe: false },
  };
  for (const given of workbook.sheets) {
    const sheet = newSheet(book, given.name);
    sheet.visibility = given.visibility;
    sheet.locked = given.locked;
    sheet.merges = [...given.merges];
    given.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
    given.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const format = given.formats[row]?.[column];
        if (value === null && !format) return;
        const cell = ensureCell(sheet, row, column);
        cell.value = value;
        cell.format = format || "General";
      });
    });
    if (given.marker) {
      const { row, column } = given.marker;
      sheet.names.set(MARKER_NAME, `=${sheetAddress(given.name, { top: row, left: column, bottom: row, right: column })}`);
    }
    book.sheets.push(sheet);
  }
  book.active = book.sheets[0] ?? null;
  return book;
}
