import { isoDay, weekdayOf, type Day } from "../model/day.js";
import { isoWeek, type Week } from "../model/week.js";
import type { Voice } from "./voice.js";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Month and date: `08-11`. */
export function shortDay(day: Day): string {
  return isoDay(day).slice(5);
}

/**
 * A day with its weekday; never one without the other (F03).
 *
 * @example dayLabel(voice, monday) //=> "周一 08-11"
 */
export function dayLabel({ common }: Voice, day: Day): string {
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? 1;
  return common("day-label", { weekday: common(`weekday-${weekday}`), date: shortDay(day) });
}

/**
 * A week with both dates and its ISO number (F02).
 *
 * @example weekLabel(voice, week) //=> "2025-08-11 至 2025-08-17（2025年第33周）"
 */
export function weekLabel({ common }: Voice, week: Week): string {
  return common("week-span", { start: isoDay(week.start), end: isoDay(week.end), ...isoWeek(week) });
}
