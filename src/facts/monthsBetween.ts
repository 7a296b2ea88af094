import { partsOf, type Day } from "../model/day.js";

/**
 * Whole months from one day to a later one; a month is full on the same date, negative where the second is earlier.
 *
 * @example monthsBetween(dayOf(2024, 1, 15), dayOf(2025, 7, 14)) //=> 17
 */
export function monthsBetween(from: Day, to: Day): number {
  const first = partsOf(from);
  const last = partsOf(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.date < first.date ? months - 1 : months;
}
