import type { Book } from "./book.js";
import { evaluate } from "./evaluate.js";

/** Computes every formula of the workbook anew, in the order of its cells. */
export function recalculate(book: Book): void {
  for (const sheet of book.sheets) {
    for (const cells of sheet.rows) for (const cell of cells ?? []) if (cell?.formula) cell.value = evaluate(cell.formula, sheet, book);
  }
}
