import { addDays, isoDay, type Day } from "../model/day.js";
import { isoWeek } from "../model/week.js";

/** The slots of a week's label: both days and the ISO week's number. */
export function weekSlots(start: Day): { readonly from: string; readonly to: string; readonly number: number } {
  const end = addDays(start, 6);
  return { from: isoDay(start), to: isoDay(end).slice(5), number: isoWeek({ start, end }).number };
}
