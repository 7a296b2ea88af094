import type { CellValue } from "../../../src/model/workbook.js";
import { parseReference } from "./address.js";
import { cellAt, type Book, type BookSheet } from "./book.js";

const CALLS: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => values.filter((value) => value !== null).length,
  AVERAGE: (values) => (numbers(values).length === 0 ? { error: "#DIV/0!" } : numbers(values).reduce((a, b) => a + b, 0) / numbers(values).length),
};

function numbers(values: readonly CellValue[]): number[] {
  return values.filter((value) => typeof value === "number");
}

/** What a formula shows: sums of numbers, references and four functions; everything else is #NAME?, as in a workbook that lacks the function. */
export function evaluate(formula: string, sheet: BookSheet, book: Book): CellValue {
  const terms = formula.slice(1).replace(/\s/g, "").match(/[+-]?[^+-]+/g) ?? [];
  let sum = 0;
  for (const term of terms) {
    const value = termValue(term.replace(/^[+-]/, ""), sheet, book);
    if (terms.length === 1 && !term.startsWith("-")) return value;
    if (typeof value !== "number") return value !== null && typeof value === "object" ? value : { error: "#VALUE!" };
    sum += term.startsWith("-") ? -value : value;
  }
  return sum;
}

function termValue(term: string, sheet: BookSheet, book: Book): CellValue {
  if (/^\d+(\.\d+)?$/.test(term)) return Number(term);
  const call = /^([A-Z]+)\((.*)\)$/.exec(term);
  if (call) {
    const body = CALLS[call[1] ?? ""];
    return body ? body((call[2] ?? "").split(",").flatMap((part) => cellsOf(part, sheet, book))) : { error: "#NAME?" };
  }
  return parseReference(term) ? (cellsOf(term, sheet, book)[0] ?? 0) : { error: "#NAME?" };
}

function cellsOf(text: string, sheet: BookSheet, book: Book): CellValue[] {
  if (/^-?\d+(\.\d+)?$/.test(text)) return [Number(text)];
  const reference = parseReference(text);
  const target = reference?.sheet ? book.sheets.find(({ name }) => name === reference.sheet) : sheet;
  if (!reference || !target) return [{ error: "#REF!" }];
  const values: CellValue[] = [];
  for (let row = reference.area.top; row <= Math.min(reference.area.bottom, target.rows.length - 1); row += 1) {
    for (let column = reference.area.left; column <= Math.min(reference.area.right, (target.rows[row] ?? []).length - 1); column += 1) {
      values.push(cellAt(target, row, column)?.value ?? null);
    }
  }
  return values;
}
