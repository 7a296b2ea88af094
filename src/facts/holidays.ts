import calendar from "chinese-days/dist/chinese-days.json";
import { parseIsoDay, partsOf, type Day } from "../model/day.js";

const daysOf = (dates: object): ReadonlySet<Day> =>
  new Set(Object.keys(dates).flatMap((date) => parseIsoDay(date) ?? []));

/** The public holidays of the yearly notices, as bundled (chinese-days 1.5.7, 2004 to 2026). */
export const HOLIDAYS: ReadonlySet<Day> = daysOf(calendar.holidays);
/** The weekend days that the same notices make working days (调休). */
export const MAKE_UP_DAYS: ReadonlySet<Day> = daysOf(calendar.workdays);

/** The years whose notice is bundled; of any other year nothing is known. */
export const KNOWN_YEARS: ReadonlySet<number> = new Set([...HOLIDAYS].map((day) => partsOf(day).year));
