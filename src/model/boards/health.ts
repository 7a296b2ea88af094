import type { Client, Score } from "../nouns.js";
import type { Tier } from "./tiers.js";

/** The six dimensions of the health score (2.6 K1), as their columns are called. */
export const DIMENSIONS = ["growth", "fit", "risk", "seniorContact", "participation", "budget"] as const;
/** One of `DIMENSIONS`. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A client's health in a calendar quarter (004-10, 004-11). */
export interface HealthQuarter {
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  /** Counts quarters through the years, so that the next one is one more. */
  readonly index: number;
  /** The weighted mean of the entered dimensions, 0–100, one decimal; null below the least number of dimensions. */
  readonly score: number | null;
  readonly entered: number;
  /** The quarter's last row. */
  readonly row: Score;
}

/** A client's line of the health table. */
export interface HealthLine {
  readonly client: Client;
  readonly tier: Tier | null;
  readonly latest: HealthQuarter;
  /** The quarter just before the latest one; null where it has no row: a missing quarter is not a low one. */
  readonly previous: HealthQuarter | null;
  /** Points since the quarter before; null where either has no score. */
  readonly change: number | null;
  /** The scores of the last successive quarters that lie under the strategic line, oldest first. */
  readonly lowRun: readonly number[];
  /** The mean of the latest quarter's calendar year, one decimal, and of how many quarters; null without a score. */
  readonly year: { readonly mean: number; readonly quarters: number } | null;
  readonly light: "green" | "yellow" | "red" | "unknown";
}
