import { columnLetters } from "../../../model/origin.js";
import type { Corner } from "./formulaPieces.js";

/**
 * A reference as a formula writes it.
 *
 * @example printReference("", { row: 4, column: 1, fixedRow: false, fixedColumn: true }, null) //=> "$B5"
 */
export function printReference(prefix: string, from: Corner, to: Corner | null): string {
  return prefix + cornerText(from) + (to ? `:${cornerText(to)}` : "");
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column + 1)}`;
  return letters + (row === null ? "" : `${fixedRow ? "$" : ""}${row + 1}`);
}
