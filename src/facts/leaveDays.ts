import { dayOf, partsOf, type Day } from "../model/day.js";

const DATE = String.raw`(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?`;
const SPAN = new RegExp(`${DATE}(?:\\s*(?:至|到|~|～|—|–|-)\\s*(?:${DATE}|(\\d{1,2})日?))?`, "gu");
const LONGEST = 366;

/**
 * The days that a person's 请假 cell names; a date without a year lies in the year of `near`.
 *
 * A span longer than a year is a slip of the pen and gives nothing.
 *
 * @example leaveDays("8.11-8.13、2025-08-20", dayOf(2025, 8, 11)).size //=> 4
 */
export function leaveDays(text: string, near: Day): ReadonlySet<Day> {
  const days = new Set<Day>();
  const year = partsOf(near).year;
  for (const part of text.split(/[、，,；;\n]/u)) {
    for (const [, y1, m1, d1, y2, m2, d2, d3] of part.matchAll(SPAN)) {
      const from = dayOf(Number(y1 ?? year), Number(m1), Number(d1));
      const to = dayOf(Number(y2 ?? y1 ?? year), Number(m2 ?? m1), Number(d2 ?? d3 ?? d1));
      if (from === undefined || to === undefined || to - from > LONGEST) continue;
      for (let day: number = from; day <= to; day += 1) days.add(day as Day);
    }
  }
  return days;
}
