import type { Finding } from "../finding.js";
import type { Client } from "../nouns.js";

/** How far what an alert is about reaches (004-64). */
export const ALERT_SCOPES = ["战略", "业务", "操作"] as const;
/** One of `ALERT_SCOPES`. */
export type AlertScope = (typeof ALERT_SCOPES)[number];

/** The levels that are alerts, gravest first; each has somebody who handles it (004-53, 004-54). */
export const ALERT_LEVELS = ["red", "orange", "yellow"] as const;
/** One of `ALERT_LEVELS`. */
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** A finding of a level that somebody has to handle. */
export interface Alert {
  readonly finding: Finding;
  readonly level: AlertLevel;
  readonly scope: AlertScope;
  /** True where the scope comes from 项目.影响范围, false where the kind of rule stands in for it. */
  readonly scopeTyped: boolean;
}

/** A tier's share in the index of the portfolio (004-55). */
export interface TierRisk {
  readonly tier: NonNullable<Client["tier"]>;
  readonly weight: number;
  readonly clients: number;
  /** The mean of its clients' gravest alerts: none 0, yellow 1, orange 2, red 3. */
  readonly mean: number;
}

/** The alerts of a review and what they add up to. */
export interface Alerts {
  readonly alerts: readonly Alert[];
  readonly tiers: readonly TierRisk[];
  /** Σ weight × mean of the tiers with clients, on 0–100; null without a client of a weighted tier. */
  readonly index: number | null;
}
