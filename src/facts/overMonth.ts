import { addDays, type Day } from "../model/day.js";
import { monthOf } from "./monthOf.js";
import { quarterAt, quarterOf } from "./quarterOf.js";

/** A period from its first day to its last. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The month of a day where it is over as of today, else the month before: a running month is held to no norm. */
export function overMonth(day: Day, today: Day): Period {
  const own = monthOf(day);
  return today > own.last ? own : monthOf(addDays(own.first, -1));
}

/** The quarter of a day where it is over as of today, else the quarter before. */
export function overQuarter(day: Day, today: Day): Period & { readonly index: number } {
  const own = quarterOf(day);
  return today > own.last ? own : quarterAt(own.index - 1);
}
