import type { CellValue } from "../../../model/workbook.js";
import type { PlacedEntry } from "../../placeEntries.js";
import type { Seen } from "../survey.js";

/** What is known of the cells around an entry once the batch with the questions is back. */
export interface AskedCells {
  value(row: number, column: number): CellValue;
  hasFormula(row: number, column: number): boolean;
  /** The number format that a typed cell has before it is typed into, that of the row above where its look is taken. */
  format(column: number): string;
  /** The row above and its width, where a new row is to look like it and does not yet; null otherwise. */
  readonly above: { readonly row: number; readonly width: number } | null;
}

/** Queues the questions about one entry: the cells that it types into or that must hold, and the formats of a new row and of the one above it. */
export function askCells({ worksheets }: Excel.Workbook, { sheets }: Seen, { entry, row }: PlacedEntry): AskedCells {
  const sheet = worksheets.getItem(entry.sheet);
  const used = sheets.find(({ name }) => name === entry.sheet)?.used ?? null;
  const cells = new Map<string, Excel.Range>();
  for (const { row: at, column } of [...entry.cells.map(({ column }) => ({ row, column })), ...entry.holds]) {
    if (cells.has(`${at},${column}`)) continue;
    const cell = sheet.getCell(at, column);
    cell.load("values,formulas,numberFormat");
    cells.set(`${at},${column}`, cell);
  }
  const width = Math.max((used?.right ?? 0) + 1, ...entry.cells.map(({ column }) => column + 1));
  const lender = entry.row === null && used && used.bottom > entry.head ? used.bottom : null;
  const looks = lender === null ? null : { own: sheet.getRangeByIndexes(row, 0, 1, width), above: sheet.getRangeByIndexes(lender, 0, 1, width) };
  looks?.own.load("numberFormat");
  looks?.above.load("numberFormat");
  const isLike = (): boolean => looks === null || String(looks.own.numberFormat[0]) === String(looks.above.numberFormat[0]);
  const at = (which: number, column: number): Excel.Range | undefined => cells.get(`${which},${column}`);
  return {
    value: (which, column) => blankAsNull((at(which, column)?.values as CellValue[][] | undefined)?.[0]?.[0]),
    hasFormula: (which, column) => {
      const formula: unknown = at(which, column)?.formulas[0]?.[0];
      return typeof formula === "string" && formula.startsWith("=") && formula !== at(which, column)?.values[0]?.[0];
    },
    format: (column) => String((isLike() ? at(row, column)?.numberFormat[0]?.[0] : looks?.above.numberFormat[0]?.[column]) ?? "General"),
    get above() {
      return lender === null || isLike() ? null : { row: lender, width };
    },
  };
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === "" || value === undefined ? null : value;
}
