import type { Moment } from "../model/columns/spec.js";
import { daysBetween } from "../model/day.js";

/** Hours between two moments: the least that can lie there, and the exact ones where both have a time of day. */
export interface Hours {
  readonly least: number;
  readonly exact: number | null;
}

/** The least hours that can lie between two moments, and the exact ones where both have a time of day. */
export function hoursBetween(from: Moment, to: Moment): Hours {
  const days = daysBetween(from.day, to.day);
  if (from.minutes !== null && to.minutes !== null) {
    const exact = Math.round(days * 24 * 10 + ((to.minutes - from.minutes) / 60) * 10) / 10;
    return { least: exact, exact };
  }
  const earliest = to.minutes ?? 0;
  const latest = from.minutes ?? 24 * 60;
  return { least: days * 24 + (earliest - latest) / 60, exact: null };
}
