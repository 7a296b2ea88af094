import type { Day } from "../model/day.js";
import type { Week } from "../model/week.js";

/**
 * Whether a day of the log is over or under way: after today it is not (rulings 3, 13).
 *
 * A review made before its week began has a wrong clock, and says so (F01): then the days of the week count as they are typed.
 */
export function hasHappened(day: Day, week: Week, today: Day): boolean {
  return day <= today || (today < week.start && day <= week.end);
}
