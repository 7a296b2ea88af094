import { addDays, dayOf, partsOf, type Day } from "../model/day.js";

/** A calendar quarter. */
export interface Quarter {
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  /** Counts quarters through the years, so that the next one is one more. */
  readonly index: number;
  readonly first: Day;
  readonly last: Day;
}

/**
 * The calendar quarter by its running number.
 *
 * @example quarterAt(2025 * 4 + 2).quarter //=> 3
 */
export function quarterAt(index: number): Quarter {
  const year = Math.floor(index / 4);
  const quarter = (((index % 4) + 4) % 4) + 1;
  const first = dayOf(year, quarter * 3 - 2, 1) ?? (0 as Day);
  const next = quarter === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, quarter * 3 + 1, 1);
  return { year, quarter, index, first, last: addDays(next ?? first, -1) };
}

/** The calendar quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = partsOf(day);
  return quarterAt(year * 4 + Math.floor((month - 1) / 3));
}
