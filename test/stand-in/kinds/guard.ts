import type { Book, BookSheet } from "../book/book.js";
import { refuse } from "../fault.js";

/** Refuses a change of a protected sheet. */
export function guard(sheet: BookSheet): void {
  if (sheet.locked) refuse("AccessDenied", `You cannot perform the requested operation: ${sheet.name} is protected.`);
}

/** Refuses a change of the sheets of a workbook whose structure is protected. */
export function guardStructure(book: Book): void {
  if (book.structureLocked) refuse("AccessDenied", "You cannot perform the requested operation: the workbook's structure is protected.");
}
