import type { DateSystem } from "../model/dateSystem.js";
import { dayOf, partsOf, type Day } from "../model/day.js";
import type { Week } from "../model/week.js";

const NEAR = 60;

/** What a date that does not say all of itself is read against. */
export class Calendar {
  /** The week of the row that is being read, where the row has one. */
  row: Week | null = null;
  /** Whether a weekday without a date was read against `week`. */
  usedWeek = false;

  constructor(
    readonly system: DateSystem,
    /** The reviewed week's Monday, else today. */
    readonly anchor: Day,
    /** The week that 周一 … 周日 belong to (ruling 4). */
    readonly week: Week,
  ) {}

  /**
   * The day of a month and date without a year: the year of the row's week, else of the reviewed week, else of today;
   * only across New Year the day within 60 days of it wins (1.3 typed in a week of late December). Undefined where there is no such date.
   */
  dated(month: number, date: number): Day | undefined {
    const anchor = this.row?.start ?? this.anchor;
    const { year } = partsOf(anchor);
    for (const other of [dayOf(year - 1, month, date), dayOf(year + 1, month, date)]) {
      if (other !== undefined && Math.abs(other - anchor) <= NEAR) return other;
    }
    return dayOf(year, month, date);
  }

  /** The day of a weekday (Monday = 1) in the row's week, else in the reviewed one. */
  weekday(number: number): Day {
    if (this.row === null) this.usedWeek = true;
    return ((this.row ?? this.week).start + number - 1) as Day;
  }
}
