import { NO_OPEN_NEED, NONE_SIGN, NOT_FILLED, UNLINKED } from "../model/tableWords.js";
import type { CellValue } from "../model/workbook.js";
import type { Calendar } from "./calendar.js";
import { printCell } from "./printCell.js";

/** What cells of ours say where nothing was typed. */
export const BLANKS: ReadonlySet<string> = new Set(["", NONE_SIGN, ...[NOT_FILLED, UNLINKED, NO_OPEN_NEED].flatMap((words) => Object.values(words))]);

/** What a cell of a sheet of ours says, as people see it; "" where nothing was typed. A number that stands for a day is one, whatever its format. */
export function boxText(value: CellValue, format: string, isDay: boolean, { system }: Pick<Calendar, "system">): string {
  const text = printCell(value, isDay && typeof value === "number" && format === "" ? "yyyy-mm-dd" : format, system).replace(/\r\n?/gu, "\n").trim();
  return BLANKS.has(text) ? "" : text;
}
