import { inside } from "./book/address.js";
import { cellAt, usedArea, type Book, type BookCell, type BookSheet } from "./book/book.js";

const MOST_ROWS = 400;
const PIXELS = 4 / 3;

/** What the page shows of the book: the tabs, and the sheet in front with its looks as CSS. */
export function viewOf(book: Book): object {
  const sheet = book.active ?? book.sheets[0];
  const area = sheet && usedArea(sheet);
  const right = Math.max(area?.right ?? 0, 11);
  const bottom = Math.min(Math.max(area?.bottom ?? 0, 30), MOST_ROWS);
  const columns = range(right).filter((column) => !sheet?.hiddenColumns.has(column));
  return {
    sheets: book.sheets.filter(({ visibility }) => visibility === "visible").map((one) => ({ name: one.name, active: one === sheet })),
    gridlines: sheet?.kept["showGridlines"] !== false,
    widths: columns.map((column) => (sheet?.widths.get(column) ?? 54) * PIXELS),
    rows: sheet
      ? range(bottom).filter((row) => !sheet.hiddenRows.has(row)).map((row) => ({
          number: row + 1,
          height: (sheet.heights.get(row) ?? 15) * PIXELS,
          cells: columns.flatMap((column) => shownCell(book, sheet, row, column)),
        }))
      : [],
  };
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function shownCell(book: Book, sheet: BookSheet, row: number, column: number): object[] {
  const merge = sheet.merges.find((area) => inside(area, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return [];
  const cell = cellAt(sheet, row, column);
  const value = cell?.value ?? null;
  const span = merge ? { colSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 } : {};
  const selected = sheet === book.active && inside(book.selection, row, column);
  return [{ text: value === null ? "" : typeof value === "object" ? value.error : shownText(value, cell?.format ?? ""), style: cssOf(cell), selected, ...span }];
}

function shownText(value: string | number | boolean, format: string): string {
  if (typeof value !== "number") return String(value);
  if (/^yyyy/.test(format)) return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  if (format.endsWith("%")) return `${Math.round(value * 100)}%`;
  return String(Math.round(value * 100) / 100);
}

function cssOf(cell: BookCell | undefined): Record<string, string> {
  const look = cell?.look ?? {};
  const css: Record<string, string> = {};
  if (look["font/bold"] === true) css["fontWeight"] = "600";
  if (look["font/color"]) css["color"] = String(look["font/color"]);
  if (look["font/size"]) css["fontSize"] = `${Number(look["font/size"]) * PIXELS}px`;
  if (look["font/underline"] === "Single") css["textDecoration"] = "underline";
  if (look["fill/color"]) css["background"] = String(look["fill/color"]);
  if (look["horizontalAlignment"]) css["textAlign"] = String(look["horizontalAlignment"]).toLowerCase();
  if (look["wrapText"] === true) css["whiteSpace"] = "pre-wrap";
  if (look["borders/EdgeBottom/style"] === "Continuous") css["borderBottom"] = `1px solid ${String(look["borders/EdgeBottom/color"] ?? "#888")}`;
  return css;
}
