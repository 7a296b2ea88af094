import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { addDays, weekdayOf, type Day } from "./day.js";

/** A week, Monday to Sunday; known by its Monday, since week numbers repeat and cross the year. */
export interface Week {
  readonly start: Day;
  readonly end: Day;
}

/** The week that holds a day. */
export function weekOf(day: Day): Week {
  const start = addDays(day, 1 - weekdayOf(day));
  return { start, end: addDays(start, 6) };
}

/** The week after (or, with a negative count, before) a week. */
export function shiftWeek(week: Week, weeks: number): Week {
  return weekOf(addDays(week.start, weeks * 7));
}

/** Whether a day lies in a week. */
export function inWeek(day: Day, week: Week): boolean {
  return day >= week.start && day <= week.end;
}

/**
 * The ISO year and number of a week; 2025-12-29 … 2026-01-04 is 2026, week 1.
 */
export function isoWeek(week: Week): { readonly year: number; readonly number: number } {
  // The whole UTCDate makes three formats of dates as it loads, a tenth of the pane's way to its first button.
  const monday = new UTCDateMini(week.start * 86_400_000);
  return { year: getISOWeekYear(monday), number: getISOWeek(monday) };
}
