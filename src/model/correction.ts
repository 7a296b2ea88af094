import type { Day } from "./day.js";
import type { Entry } from "./entry.js";
import type { Origin } from "./origin.js";

/** The words in which a manager grades a task, as 主管评定 has them. */
export const VERDICTS = ["done", "partial", "missed", "postponed", "cancelled"] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** What a person corrects in a review: the grade of a task, or a flag that is to rest. */
export type Correction =
  | { readonly kind: "grade"; readonly origin: Origin; readonly task: string; readonly verdict: Verdict; readonly reason: string }
  /** `until` is the last day on which the flag rests; `by` may be "". */
  | { readonly kind: "pause"; readonly rule: string; readonly subject: string; readonly until: Day; readonly reason: string; readonly by: string };

/** A correction that was written: its first cell, and what writes the values back that stood there. */
export interface Corrected {
  readonly place: Origin;
  readonly undo: readonly Entry[];
}
