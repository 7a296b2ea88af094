import type { Client } from "../nouns.js";

/** A client's line of the life-cycle table (000-32). */
export interface LifecycleLine {
  readonly client: Client;
  /** Days since the stage began; null where no date says. */
  readonly days: number | null;
  /** The days after which the stage counts as stalled; null where it has no limit. */
  readonly limit: number | null;
  readonly stalled: boolean;
  /** What 设置 has the stage do and yield; null where no stage is named. */
  readonly actions: string | null;
  readonly wanted: string | null;
  /** Whether the stage's output is entered; null where the workbook does not use the column, or no stage is named. */
  readonly hasOutput: boolean | null;
}
