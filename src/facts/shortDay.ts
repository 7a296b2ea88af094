import { isoDay, type Day } from "../model/day.js";

/**
 * A day as month and date, the same in both languages.
 *
 * @example shortDay(dayOf(2025, 8, 12)) //=> "08-12"
 */
export function shortDay(day: Day): string {
  return isoDay(day).slice(5);
}
