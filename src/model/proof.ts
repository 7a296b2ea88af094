import type { Origin } from "./origin.js";

/**
 * What a task of a past week and its log say together: `proved` done and a row belongs to it; `unlogged` done, and none does;
 * `unmarked` a row belongs to it, and it is not marked done; `open` neither. A row that says it came to nothing proves nothing.
 */
export type Proof = "proved" | "unlogged" | "unmarked" | "open";

/** How the tasks of a past week and its log fit together, each task once; a cancelled one is left out. */
export interface Proofs {
  readonly proved: number;
  readonly unlogged: number;
  readonly unmarked: number;
  readonly open: number;
  /** Contacts with somebody outside that belong to no task, not even possibly. */
  readonly unplanned: number;
  /** The rows of those contacts. */
  readonly unplannedOrigins: readonly Origin[];
}

/** A task as it stands against the log. */
export interface ProvedTask {
  /** Null where it was not asked: the week is not over, the workbook has no log, the task is cancelled. */
  readonly proof: Proof | null;
}

/** A week as its tasks stand against the log. */
export interface ProvedWeek {
  /** Null where no task was asked about. */
  readonly proofs: Proofs | null;
}
