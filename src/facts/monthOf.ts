import { addDays, dayOf, partsOf, type Day } from "../model/day.js";

/** The first and the last day of a day's calendar month. */
export function monthOf(day: Day): { readonly first: Day; readonly last: Day } {
  const { year, month, date } = partsOf(day);
  const first = addDays(day, 1 - date);
  const next = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  return { first, last: next === undefined ? day : addDays(next, -1) };
}
