import { NUMBER_FORMATS } from "../../palette.js";
import type { PlacedEntry } from "../../placeEntries.js";
import { putText } from "../putText.js";
import type { AskedCells } from "./askCells.js";

/** Queues one entry: the look of a new row or of a new heading, then each cell with the number format it needs. */
export function putEntry({ worksheets }: Excel.Workbook, { entry, row }: PlacedEntry, asked: AskedCells | undefined): void {
  const sheet = worksheets.getItem(entry.sheet);
  if (asked?.above) sheet.getRangeByIndexes(row, 0, 1, asked.above.width).copyFrom(sheet.getRangeByIndexes(asked.above.row, 0, 1, asked.above.width), "Formats");
  for (const { column, value, day, was } of entry.cells) {
    const cell = sheet.getCell(row, column);
    const format = asked?.format(column) ?? "General";
    if (row === entry.head && was === null && value !== null && column > 0) cell.copyFrom(sheet.getCell(row, column - 1), "Formats");
    // A number that is put into a cell of format `@` becomes a text.
    if (typeof value === "number" && (format === "@" || (day && format === "General"))) cell.numberFormat = [[NUMBER_FORMATS[day ? "day" : "general"]]];
    cell.values = [[typeof value === "string" ? putText(value).put : (value ?? "")]];
  }
}
