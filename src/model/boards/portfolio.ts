import type { Client, Score } from "../nouns.js";
import type { Origin } from "../origin.js";
import type { Filled } from "./account.js";

/** What clients said of us, now and before (002-18). */
export interface SatisfactionLine {
  readonly client: Client;
  readonly row: Score;
  readonly latest: number;
  readonly previous: number | null;
}

/** A value of a column and the clients that have it. */
export interface Spread {
  readonly value: string;
  readonly n: number;
}

/** The lines that the figures are held against, from 设置. */
export interface PortfolioLimits {
  readonly renewalTarget: number;
  readonly renewalAlert: number;
  readonly npsTarget: number;
  readonly revenueGrowth: number;
  readonly contactShare: number;
  readonly budgetChange: number;
  readonly returnRatio: number;
  readonly costOver: number;
  readonly spendShare: number;
}

/** The figures over all clients of a scope (004-03, 004-47, 003-01, 001-39). */
export interface Portfolio {
  /** Renewed ÷ due within the window; `blank` are due ones of which nobody says. Null where none was due. */
  readonly renewal: (Filled & { readonly blank: number; readonly months: number; readonly origins: readonly Origin[] }) | null;
  /** Mean of each client's last NPS, one decimal. */
  readonly nps: { readonly mean: number; readonly clients: number } | null;
  /** Purchases of 战略伙伴 and 核心 this year against last, 万元, and the growth in percent with one decimal. */
  readonly growth: { readonly now: number; readonly before: number; readonly percent: number; readonly clients: number } | null;
  /** Log rows that name a 战略伙伴 or 核心 client among those that name any, in the last month that is over. */
  readonly contacts: Filled | null;
  readonly satisfaction: readonly SatisfactionLine[];
  /** Clients by relation type; empty where the column is not used. */
  readonly relations: readonly Spread[];
  /** Moves to each relation type in the running quarter; null without the sheet 阶段记录. */
  readonly moves: readonly Spread[] | null;
  readonly limits: PortfolioLimits;
  /** Clients by relation phase; empty where the column is not used. */
  readonly phases: readonly Spread[];
}
