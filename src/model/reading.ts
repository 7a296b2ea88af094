/** What a 实际完成情况 says of the planned result (data/labels/LABELS.md, A). */
export type CompletionLabel = "done" | "partial" | "not_done" | "postponed" | "cancelled" | "unknown";

/** What a day's action and result say of the effect (LABELS.md, B). */
export type EffectLabel = "achieved" | "progress" | "no_effect" | "rest" | "unclear";

/** How far a counterpart has committed, lowest first (ruling 27): 反馈 · 意愿 · 口头一致 · 书面 · 签约 · 资金. */
export const RUNGS = ["none", "willing", "agreed", "written", "signed", "paid"] as const;
/** One of `RUNGS`. */
export type Rung = (typeof RUNGS)[number];

/** How a person was received, for the count of positive feedback. */
export type Attitude = "positive" | "neutral" | "negative";

/** What typed words were read as: the label, the phrase that decided, the reading rule, and whether it is sure. */
export interface CompletionReading {
  readonly label: CompletionLabel;
  /** 0–100, only where the words state a completion share. */
  readonly percent: number | null;
  /** The words that decided, as typed; "" where there were none. */
  readonly phrase: string;
  /** Kebab-case name of the reading rule, such as `negated-verb`. */
  readonly rule: string;
  readonly rung: Rung;
  readonly sure: boolean;
}

/** What the words of an action and its result were read as, and why. */
export interface EffectReading {
  readonly label: EffectLabel;
  readonly percent: number | null;
  readonly phrase: string;
  readonly rule: string;
  readonly rung: Rung;
  readonly sure: boolean;
  readonly attitude: Attitude | null;
  /** The action's meeting did not take place (没见到): true; took place: false; the text does not tell: null. */
  readonly missed: boolean | null;
}

/** Whom an action meets (ruling 31). */
export const COUNTERPARTS = [
  "client",
  "clientLeader",
  "ownLeader",
  "leader",
  "investor",
  "partner",
  "event",
  "internal",
  "other",
] as const;
/** One of `COUNTERPARTS`. */
export type Counterpart = (typeof COUNTERPARTS)[number];
