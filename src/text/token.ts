import type { Topic } from "./lexicon/attainments.js";

/** What a word does in the grammar of a clause. */
export type Kind =
  | "shield"
  | "not"
  | "notYet"
  | "unable"
  | "unableEnding"
  | "all"
  | "part"
  | "underway"
  | "doing"
  | "middle"
  | "remainder"
  | "wait"
  | "intent"
  | "able"
  | "appointment"
  | "condition"
  | "conditionLink"
  | "guess"
  | "report"
  | "question"
  | "irony"
  | "attained"
  | "stem"
  | "failure"
  | "postponement"
  | "withdrawal"
  | "acknowledgement"
  | "verdict"
  | "pointer"
  | "goodwill"
  | "willingness"
  | "nextStep"
  | "brushOff"
  | "travel"
  | "wrong"
  | "turn"
  | "correction"
  | "former"
  | "already"
  | "aspect"
  | "result"
  | "date"
  | "soon"
  | "past"
  | "count"
  | "nothingLeft"
  | "tick"
  | "cross"
  | "break";

/** One word of the clause grammar, as the half-open range [from, to) of the normal text. */
export interface Token {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly topic: Topic | undefined;
  /** A count's number, or a date as month × 100 + day where both are written. */
  readonly value: number | undefined;
  /** A count's measure word. */
  readonly unit: string | undefined;
}
