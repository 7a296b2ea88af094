import type { Origin } from "./origin.js";

/** How far a planned task came. `unclear` is an answer: nobody wrote it down, or a careful manager must ask. */
export type Grade = "done" | "partial" | "missed" | "postponed" | "cancelled" | "unclear";

/** What a grade rests on: the drop-down, a percentage, words, the manager's own word, or nothing (ruling 21). */
export type Basis = "status" | "percent" | "text" | "manager" | "none";

/** What a day came to; `upcoming` lies after today, `not_logged` is a working day without a row. */
export type Effect = "achieved" | "progress" | "no_effect" | "rest" | "unclear" | "not_logged" | "upcoming";

/** One thing that a task and a log row share, or that keeps them apart, and what it is worth. */
export interface MatchReason {
  readonly part: "said" | "accepted" | "verbatim" | "thing" | "word" | "client" | "office" | "project" | "topic" | "visit" | "document" | "way" | "holder" | "otherOwner" | "otherHolder" | "otherOffice" | "otherThing" | "otherDocument" | "otherPhase" | "otherProject" | "otherClient";
  readonly points: number;
  /** The words that say so, as typed; "" where the part says it all. */
  readonly what: string;
}

/** A log row that may belong to a task, with the words that say so; possible is never evidence (ruling 11). */
export interface Match {
  readonly origin: Origin;
  /** What both name, as typed. */
  readonly shared: string;
  /** The sum of its reasons. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The row says that it came to nothing (没见到): a sign of work, never of completion. */
  readonly attempt: boolean;
}
