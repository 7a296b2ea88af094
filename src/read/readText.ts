import type { DateSystem } from "../model/dateSystem.js";
import type { CellValue } from "../model/workbook.js";
import { blank } from "./blank.js";
import { printCell } from "./printCell.js";

/** Words as typed, line breaks kept, spaces at the ends dropped; a number or date in a text column as people see it. 无 is a word, not a blank. */
export function readText(value: CellValue, format: string, system: DateSystem): string | undefined {
  if (value === null || blank(value)) return undefined;
  const text = typeof value === "string" ? value : printCell(value, format, system);
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n").trim() : text.trim();
}
