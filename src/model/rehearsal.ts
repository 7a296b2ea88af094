import type { Finding } from "./finding.js";
import type { Week } from "./week.js";

/** A threshold as a rehearsal would have it, beside the one in force. */
export interface ChangedThreshold {
  readonly key: string;
  /** Its name in 设置. */
  readonly zh: string;
  readonly en: string;
  readonly inForce: number;
  readonly tried: number;
}

/** Which flags of a past week would come or go under other thresholds. */
export interface RehearsedWeek {
  readonly week: Week;
  readonly came: readonly Finding[];
  readonly went: readonly Finding[];
  /** How many flags stay. */
  readonly stayed: number;
}

/** A change of thresholds tried on past weeks; nothing is adopted. */
export interface Rehearsal {
  readonly changed: readonly ChangedThreshold[];
  /** Latest first. */
  readonly weeks: readonly RehearsedWeek[];
}
