import type { Client } from "../nouns.js";

/** A client's line of the life-cycle table (000-32). */
export interface LifecycleLine {
  readonly client: Client;
  /** Days since the stage began; null where no date says. */
  readonly days: number | null;
  /** The days after which the stage counts as stalled; null where it has no limit. */
  readonly limit: number | null;
  readonly stalled: boolean;
}
