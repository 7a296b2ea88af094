import { dayOf, partsOf, type Day } from "../model/day.js";
import { isoWeek, weekOf, type Week } from "../model/week.js";
import type { Calendar } from "./calendar.js";

const NUMBERED = /(?:(\d{4})\s*(?:年|-)?\s*)?(?:第\s*(\d{1,2})\s*周|(?<![A-Za-z])W\s*(\d{1,2})(?!\d))/iu;

/**
 * The week of an ISO year and number, or undefined where that year has no such week.
 *
 * @example numberedWeek(2026, 1) //=> 2025-12-29 … 2026-01-04
 */
export function numberedWeek(year: number, number: number): Week | undefined {
  const first = weekOf(dayOf(year, 1, 4) as Day);
  const week = weekOf((first.start + (number - 1) * 7) as Day);
  const found = isoWeek(week);
  return found.year === year && found.number === number ? week : undefined;
}

/** The week that 2025年第33周, 第33周 or W33 in a text names; without a year it is the calendar's. */
export function weekText(text: string, calendar: Calendar): Week | undefined {
  const parts = NUMBERED.exec(text.normalize("NFKC"));
  if (!parts) return undefined;
  const year = parts[1] ? Number(parts[1]) : partsOf(calendar.anchor).year;
  return numberedWeek(year, Number(parts[2] ?? parts[3]));
}
