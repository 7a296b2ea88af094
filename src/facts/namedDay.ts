import { addDays, dayOf, partsOf, type Day } from "../model/day.js";
import { shiftWeek, weekOf } from "../model/week.js";

const WEEKDAYS = "一二三四五六日";
const NEXT_WEEK = /下(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/u;
const DATE = /(?<![\d.])(\d{1,2})(?:月(\d{1,2})[日号]|[/-](\d{1,2})(?![\d/-]))/u;

/**
 * The day after the one it was written on that a note names (下周三, 12月3日, 12/3); null where it names none, or only one that is past.
 *
 * A month that is over by then is next year's; half a year ahead nobody means.
 *
 * @example namedDay("约好下周三送方案", dayOf(2025, 8, 15)) //=> 2025-08-20
 */
export function namedDay(text: string, written: Day): Day | null {
  const week = NEXT_WEEK.exec(text);
  if (week) return addDays(shiftWeek(weekOf(written), 1).start, WEEKDAYS.indexOf(week[1] === "天" ? "日" : (week[1] ?? "")));
  const [, month, date = "", slashed = ""] = DATE.exec(text) ?? [];
  if (month === undefined) return null;
  const { year } = partsOf(written);
  const days = [year, year + 1].map((one) => dayOf(one, Number(month), Number(date || slashed)));
  return days.find((day) => day !== undefined && day > written && day - written < 183) ?? null;
}
