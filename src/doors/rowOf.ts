import type { SourceRow } from "../pane/door.js";
import { columnLetters, type Origin } from "../model/origin.js";
import { serialDay } from "../model/dateSystem.js";
import { isoDay } from "../model/day.js";
import type { CellValue, Workbook } from "../model/workbook.js";

const HEADING_ROWS = 10;

/** A row as a person sees it: each filled or headed cell under its heading. Undefined where the sheet or row is not there. */
export function rowOf(workbook: Workbook, origin: Origin): SourceRow | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === origin.sheet);
  const row = sheet?.rows[origin.row - 1];
  if (!sheet || !row) return undefined;
  const heads = headingRow(sheet.rows, origin.row - 1);
  const width = Math.max(row.length, origin.column);
  const cells = Array.from({ length: width }, (_, index) => ({
    heading: shown(heads[index] ?? null, "", workbook) || columnLetters(index + 1),
    text: shown(row[index] ?? null, sheet.formats[origin.row - 1]?.[index] ?? "", workbook),
    chosen: index === origin.column - 1,
  }));
  return { origin, cells: cells.filter(({ text, chosen }) => text !== "" || chosen) };
}

/** The row above with the most text in it, among the first ten: the headings. */
function headingRow(rows: readonly (readonly CellValue[])[], before: number): readonly CellValue[] {
  let best: readonly CellValue[] = [];
  let most = 0;
  for (const row of rows.slice(0, Math.min(HEADING_ROWS, before))) {
    const texts = row.filter((value) => typeof value === "string" && value.trim() !== "").length;
    if (texts > most) [best, most] = [row, texts];
  }
  return best;
}

function shown(value: CellValue, format: string, { dateSystem }: Workbook): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value).trim();
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  const day = /[yYdD]/.test(plain) ? serialDay(value, dateSystem) : undefined;
  if (day !== undefined) return isoDay(day);
  return plain.endsWith("%") ? `${Math.round(value * 1000) / 10}%` : String(Math.round(value * 1e6) / 1e6);
}
