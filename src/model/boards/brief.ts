import type { Day } from "../day.js";
import type { Origin } from "../origin.js";
import type { OpenNeed, Slot } from "../review.js";

/** One action of the day. */
export interface BriefDeed {
  readonly owner: string;
  readonly slot: Slot;
  readonly action: string;
  readonly result: string;
  readonly met: boolean | null;
  readonly origin: Origin;
}

/** The daily brief: one day's log and what is open, for a meeting of some minutes (000-35). */
export interface Brief {
  /** The latest day up to today with an action in the log. */
  readonly day: Day;
  readonly minutes: number;
  readonly deeds: readonly BriefDeed[];
  readonly needs: readonly OpenNeed[];
}
