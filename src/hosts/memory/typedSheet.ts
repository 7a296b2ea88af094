import type { Sheet } from "../../model/workbook.js";
import { NUMBER_FORMATS } from "../palette.js";
import { shownOf, type PlacedEntry } from "../placeEntries.js";

/** A sheet with one entry in it; a new row has the number formats of the row above it, a day that of a day where it had none. */
export function typedSheet(sheet: Sheet, { entry, row }: PlacedEntry): Sheet {
  const rows = sheet.rows.map((cells) => [...cells]);
  const formats = sheet.formats.map((cells) => [...cells]);
  while (rows.length <= row) rows.push([]);
  while (formats.length <= row) formats.push([]);
  const values = rows[row] ?? [];
  const looks = formats[row] ?? [];
  if (entry.row === null && row - 1 > entry.head) formats[row - 1]?.forEach((format, column) => (looks[column] ||= format));
  for (const cell of entry.cells) {
    while (values.length < cell.column) values.push(null);
    values[cell.column] = shownOf(cell);
    while (looks.length <= cell.column) looks.push("");
    if (cell.day && /^@?$/.test(looks[cell.column] ?? "")) looks[cell.column] = NUMBER_FORMATS.day;
  }
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return { ...sheet, rows, formats };
}
