import type { Day } from "../day.js";
import type { Client } from "../nouns.js";
import type { Tier } from "./tiers.js";

/** How many of how many. */
export interface Filled {
  readonly n: number;
  readonly of: number;
}

/** What the log shows of a period that is over. */
export interface PeriodCount {
  readonly first: Day;
  readonly last: Day;
  readonly n: number;
  readonly norm: number;
  /** False where the log begins inside the period: what came before it is unknown. */
  readonly covered: boolean;
  /** The log's first day. */
  readonly begins: Day;
}

/** A signal somebody noticed and dated (004-57). */
export interface Signal {
  readonly kind: "seniorFewer" | "meetingsFewer" | "competitorSeen";
  readonly day: Day;
  readonly days: number;
}

/** The five steps of managing a relation, as rows show them (002-09). */
export const RELATION_STEPS = ["chain", "key", "owner", "plan", "graded"] as const;
/** One of `RELATION_STEPS`. */
export type RelationStep = (typeof RELATION_STEPS)[number];

/** The figures kept of a client beside its line on the client board (004-36); null is what no column or row tells. */
export interface ClientAccount {
  readonly client: Client;
  /** The typed tier, else the ranked one. */
  readonly tier: Tier | null;
  /** Realised visits against the norm of the tier (004-04). */
  readonly visits: PeriodCount | null;
  /** Realised contacts with leaders of the client (004-13); `unsaid` are leaders of whom nobody wrote whose they are. */
  readonly senior: (PeriodCount & { readonly unsaid: number }) | null;
  /** Review meetings that the tier asks for: monthly for 核心, quarterly for 发展 (004-08, 004-09). */
  readonly meetings: PeriodCount | null;
  /** Log rows in the last three quarters that are over, oldest first; null unless the log covers them (001-39). */
  readonly contacts: readonly [number, number, number] | null;
  /** This year's budget against last year's, signed, in percent with one decimal (004-52 ①). */
  readonly budgetChange: number | null;
  /** Purchases ÷ spend, two decimals (004-52 ⑤). */
  readonly returnRatio: number | null;
  /** Spend over its budget in percent with one decimal; negative below it (004-52 ⑥). */
  readonly costOver: number | null;
  /** Spend ÷ purchases in percent with one decimal (004-48). */
  readonly spendShare: number | null;
  /** Whole months since the first contact (004-09b). */
  readonly months: number | null;
  readonly signals: readonly Signal[];
  /** The account plan: none, not audited, audited (003-07). */
  readonly plan: "none" | "unaudited" | "audited" | null;
  /** The roles of the iron triangle that are filled, and how many clients its people hold together (004-40). */
  readonly team: (Filled & { readonly clients: number | null }) | null;
  /** Filled cells of the client file, whole and by its three parts (002-19). */
  readonly file: Filled & { readonly strategy: Filled; readonly operation: Filled; readonly finance: Filled };
  /** Filled columns of what is to be known before a visit (000-33). */
  readonly prepared: Filled | null;
  /** The steps that rows show (002-09); null without the sheet 关键人. */
  readonly steps: readonly RelationStep[] | null;
}
