import type { Day } from "../model/day.js";
import { shiftWeek, weekOf, type Week } from "../model/week.js";
import { pastFridayNoon } from "./fridayNoon.js";

/** The week that a person would open: the running one, from Friday noon on the next (the border of ruling 25). */
export function comingWeek(today: Day, minutes: number | null): Week {
  return shiftWeek(weekOf(today), pastFridayNoon(today, minutes) ? 1 : 0);
}
