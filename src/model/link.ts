import type { Day } from "./day.js";
import type { MatchReason } from "./grade.js";
import type { Origin } from "./origin.js";

/** A task by its cell and words, which say whether it still stands there. */
export interface TaskEnd {
  readonly kind: "task";
  readonly origin: Origin;
  readonly task: string;
}

/** A log row by its cell of the day, which says whether it still stands there. */
export interface RowEnd {
  readonly kind: "row";
  readonly origin: Origin;
  readonly day: Day;
}

/** What wants a link: a task that no log row belongs to, or a log row that belongs to no task. */
export type LinkEnd = TaskEnd | RowEnd;

/** What it could be linked to, with what both name. */
export interface LinkOption {
  readonly end: LinkEnd;
  readonly owners: readonly string[];
  /** A task in its own words, else what was done and what came of it. */
  readonly text: string;
  /** The sum of the reasons; 0 where nothing tells that they belong together. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** What 关联任务 of the row says already; "" where it is blank. */
  readonly linked: string;
}
