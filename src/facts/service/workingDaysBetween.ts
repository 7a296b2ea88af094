import type { Day } from "../../model/day.js";
import type { WorkingDays } from "../workingDays.js";

/** The working days after one day up to another, both of the company's calendar; 0 where the second is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingDays): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (calendar.kindOf(day as Day, "") === "working") count += 1;
  return count;
}
