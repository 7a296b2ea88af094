import { addDays, dayOf, partsOf, type Day } from "../../model/day.js";
import { shiftWeek, weekOf, type Week } from "../../model/week.js";

/** A month of a year, January being 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/**
 * The month in which most of a week lies, which its Thursday tells.
 *
 * @example monthOfWeek(dayOf(2025, 12, 29)) //=> { year: 2026, month: 1 }
 */
export function monthOfWeek(monday: Day): Month {
  const { year, month } = partsOf(addDays(monday, 3));
  return { year, month };
}

/** So many months on, back with a negative number. */
export function shiftMonth({ year, month }: Month, months: number): Month {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
}

/** Every week with a day in the month. */
export function weeksOfMonth({ year, month }: Month): readonly Week[] {
  const first = dayOf(year, month, 1);
  const after = shiftMonth({ year, month }, 1);
  const next = dayOf(after.year, after.month, 1);
  const weeks: Week[] = [];
  if (first === undefined || next === undefined) return weeks;
  for (let week = weekOf(first); week.start < next; week = shiftWeek(week, 1)) weeks.push(week);
  return weeks;
}
