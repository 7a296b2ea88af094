import { partsOf, type Day } from "../model/day.js";
import { weekOf } from "../model/week.js";
import type { CellValue } from "../model/workbook.js";
import type { Calendar } from "./calendar.js";
import { Fault, type CellReading } from "./fault.js";
import { readDay } from "./readDay.js";
import { numberedWeek, weekText } from "./weekText.js";

/**
 * The Monday of the week a cell names: any day of it, a range, 第33周, W33, or the number of an ISO week.
 *
 * Sets the calendar's row week, so that 周五 in the same row is that week's Friday.
 */
export function readWeek(value: CellValue, format: string, calendar: Calendar): CellReading<Day> {
  const week = typeof value === "string" ? weekText(value, calendar) : numbered(value, calendar);
  if (week) return remember(week.start, calendar);
  const read = readDay(value, format, calendar);
  if (read instanceof Fault) {
    const monday = read.value && remember(read.value.day, calendar);
    return monday === undefined ? new Fault(read.code, read.slots) : new Fault(read.code, read.slots, monday);
  }
  return read && remember(read.day, calendar);
}

function numbered(value: CellValue, calendar: Calendar): ReturnType<typeof numberedWeek> {
  const isNumber = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 53;
  return isNumber ? numberedWeek(partsOf(calendar.anchor).year, value) : undefined;
}

function remember(day: Day, calendar: Calendar): Day {
  calendar.row = weekOf(day);
  return calendar.row.start;
}
