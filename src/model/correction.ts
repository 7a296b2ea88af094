import type { Day } from "./day.js";
import type { Entry } from "./entry.js";
import type { RowEnd, TaskEnd } from "./link.js";
import type { Origin } from "./origin.js";

/** The words in which a manager grades a task, as 主管评定 has them. */
export const VERDICTS = ["done", "partial", "missed", "postponed", "cancelled"] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** What 人员 is to say of a member of the team; "" or null for a blank. */
export interface PersonChange {
  readonly kind: "person";
  readonly name: string;
  readonly group: string;
  readonly superior: string;
  /** The first and the last day in the team. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly workingTime: string;
  readonly leave: string;
}

/** What a person corrects in a review: the grade of a task, a flag that is to rest, the log row of a task, another name of a client, a member of the team. */
export type Correction =
  | { readonly kind: "grade"; readonly origin: Origin; readonly task: string; readonly verdict: Verdict; readonly reason: string }
  /** `until` is the last day on which the flag rests; `by` may be "". */
  | { readonly kind: "pause"; readonly rule: string; readonly subject: string; readonly until: Day; readonly reason: string; readonly by: string }
  /** The task's number goes into the row's 关联任务. */
  | { readonly kind: "link"; readonly task: TaskEnd; readonly row: RowEnd }
  /** `name` is typed for `client`, the one of 客户 with this name: it goes into that client's 别名. */
  | { readonly kind: "alias"; readonly name: string; readonly client: string }
  | PersonChange;

/** A correction that was written: its first cell, and what writes the values back that stood there. */
export interface Corrected {
  readonly place: Origin;
  readonly undo: readonly Entry[];
}
