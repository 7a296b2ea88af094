import type { Client, Score } from "../nouns.js";

/** The six relation metrics (002-07), as their columns are called. */
export const METRICS = ["acceptance", "attendance", "information", "guidance", "projectSupport", "preference"] as const;
/** One of `METRICS`. */
export type Metric = (typeof METRICS)[number];

/** One assessment of the six metrics, 1–5 each. */
export interface RelationScore {
  readonly row: Score;
  readonly entered: number;
  /** Out of 30; null unless all six are entered. */
  readonly total: number | null;
}

/** A client's line of the relation table. */
export interface RelationLine {
  readonly client: Client;
  readonly latest: RelationScore;
  readonly previous: RelationScore | null;
  /** The change of the total; null where either has none. */
  readonly change: number | null;
}
