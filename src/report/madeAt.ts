import { isoDay } from "../model/day.js";
import type { Review } from "../model/review.js";
import type { Voice } from "./voice.js";

/** When a review was made: the day, and the time where the door has a clock. */
export function madeAt({ today, minutes }: Pick<Review, "today" | "minutes">, { report }: Voice): string {
  const day = isoDay(today);
  if (minutes === null) return day;
  const two = (number: number): string => String(number).padStart(2, "0");
  return report("made-at", { day, hour: two(Math.floor(minutes / 60)), minute: two(minutes % 60) });
}
