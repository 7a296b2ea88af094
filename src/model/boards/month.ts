import type { Ratio } from "../counts.js";
import type { Week } from "../week.js";

/** The indicators that a month can be rolled up of (004-61, 004-62); only those whose sheets are there are listed. */
export const INDICATORS = ["planned", "completion", "partial", "missed", "postponed", "elements", "contacts", "failed", "tangible", "signed", "named", "unlogged", "openNeeds"] as const;
export type Indicator = (typeof INDICATORS)[number];

/** One indicator over the weeks of a month; a week without rows is null. */
export interface IndicatorLine {
  /** The group of 组; null for the whole team. */
  readonly group: string | null;
  readonly indicator: Indicator;
  readonly weeks: readonly (number | Ratio | null)[];
  /** Null for what cannot be added up, such as needs open at a week's end. */
  readonly month: number | Ratio | null;
}

/** The weeks of a month side by side, figures only: no person, no ranking. */
export interface Month {
  readonly weeks: readonly Week[];
  readonly lines: readonly IndicatorLine[];
}
