import type { Client } from "../nouns.js";

/** A client's tier (004-06). */
export type Tier = NonNullable<Client["tier"]>;

/** The class of a client by what it promises (002-04). */
export const CLIENT_CLASSES = ["关键客户", "潜在客户", "普通客户"] as const;
/** One of `CLIENT_CLASSES`. */
export type ClientClass = (typeof CLIENT_CLASSES)[number];

/** A client's line of the tier table: RFM, selection score and class (004-05, 004-06, 002-03, 002-04). */
export interface TierLine {
  readonly client: Client;
  /** The tier that recency, frequency and amount give; null with its reason. */
  readonly ranked: Tier | null;
  /** Too few clients to rank, figures missing, or the last deal before the window. */
  readonly unranked: "sample" | "data" | "outside" | null;
  /** The tier in force: the typed one wins over the ranked one. */
  readonly tier: Tier | null;
  /** Days since the last deal. */
  readonly recency: number | null;
  /** Percentile ranks 0–100 of recency, frequency and amount, and their sum 0–300, one decimal; null where not ranked. */
  readonly percentiles: { readonly recency: number; readonly frequency: number; readonly amount: number; readonly sum: number } | null;
  /** The four selection scores as a weighted mean 1–5, one decimal; null unless all four are entered. */
  readonly selection: number | null;
  /** How many of the four are entered. */
  readonly selected: number;
  readonly clientClass: ClientClass | null;
  /** What the class is read from. */
  readonly classBy: "selection" | "tier" | null;
}
