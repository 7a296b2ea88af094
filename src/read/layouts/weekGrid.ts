import { LOG } from "../../model/columns/index.js";
import type { CellValue, Sheet } from "../../model/workbook.js";
import { titleTexts } from "../titleTexts.js";
import { shownAt, valueAt, wordsAt } from "./cells.js";
import { holdsDay, isDay } from "./dayCell.js";
import { DayCells, standardHeading } from "./dayRows.js";
import { dayRole, type DayRole } from "./dayRole.js";
import type { Layout } from "./layOut.js";

/** Days that make a week laid out across columns. */
export const LEAST_DAYS = 3;

/** Whether a row may be the top of a week laid out across columns: three days in it, told by words or by numbers one after another. */
export function gridRow(cells: readonly CellValue[]): boolean {
  let days = 0;
  for (let at = 0; days + cells.length - at >= LEAST_DAYS && days < LEAST_DAYS; at += 1) {
    const value = cells[at];
    if (typeof value === "string" ? isDay(value) : typeof value === "number" && (value - 1 === cells[at - 1] || value + 1 === cells[at + 1])) days += 1;
  }
  return days >= LEAST_DAYS;
}

/**
 * A week laid out with its days across columns, and below them what each part of the day held; undefined where a sheet has none.
 *
 * A second row of days (dates under weekdays) wins over the first. A row without a label is an action.
 */
export function weekGrid(sheet: Sheet): Layout | undefined {
  const top = sheet.rows.findIndex((cells, row) => gridRow(cells) && dayColumns(sheet, row).length >= LEAST_DAYS);
  if (top < 0) return undefined;
  const columns = dayColumns(sheet, top);
  const left = Math.min(...columns);
  const second = dayColumns(sheet, top + 1).filter((column) => columns.includes(column)).length >= LEAST_DAYS;
  const dayRow = second ? top + 1 : top;
  const days = new Map(columns.map((column) => [column, new DayCells(shownAt(sheet, dayRow, column))]));
  const reading = new Map<string, string>();
  const unread: string[] = [];
  for (let row = dayRow + 1; row < sheet.rows.length; row += 1) {
    if (gridRow(sheet.rows[row] ?? [])) break;
    const filled = columns.filter((column) => valueAt(sheet, shownAt(sheet, row, column)) !== null);
    if (filled.length === 0) continue;
    const label = labelOf(sheet, row, left);
    const role: DayRole | undefined = label === "" ? { part: "action", period: null } : dayRole(label);
    if (!role) unread.push(label);
    else for (const column of filled) days.get(column)?.add(role, shownAt(sheet, row, column));
    if (role && label !== "") reading.set(label, standardHeading(role));
  }
  if (![...reading.values()].length && left > 0) return undefined;
  const rows = [...days.values()].flatMap((day) => day.rows());
  return { spec: LOG, keyField: "day", rows, reading, unread, top, titles: titleTexts(sheet, 0, top) };
}

/** The columns of a row that hold nothing but a day. */
export function dayColumns(sheet: Sheet, row: number): readonly number[] {
  return (sheet.rows[row] ?? []).flatMap((_, column) => (holdsDay(sheet, row, column) ? [column] : []));
}

/** The words left of the days, merged ones included: 上午 beside 动作 is 上午动作. */
function labelOf(sheet: Sheet, row: number, left: number): string {
  const words = Array.from({ length: left }, (_, column) => wordsAt(sheet, row, column));
  return [...new Set(words)].join("");
}
