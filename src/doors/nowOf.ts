import { dayOf } from "../model/day.js";
import type { Now } from "./tasks.js";

/** A moment as the person's own clock shows it: this one, where none is given. */
export function nowOf(moment: Date = new Date()): Now {
  const today = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (today === undefined) throw new RangeError("the clock shows no date");
  return { today, minutes: moment.getHours() * 60 + moment.getMinutes() };
}
