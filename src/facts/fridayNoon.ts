import { weekdayOf, type Day } from "../model/day.js";

const FRIDAY = 5;
const NOON = 12 * 60;

/** Whether a week is as good as over: from Friday noon on (ruling 25); a day without a time of day counts as its noon. */
export function pastFridayNoon(today: Day, minutes: number | null): boolean {
  return weekdayOf(today) > FRIDAY || (weekdayOf(today) === FRIDAY && (minutes ?? NOON) >= NOON);
}
