import type { Sentence } from "./finding.js";
import type { Origin } from "./origin.js";
import type { Review } from "./review.js";

/** Something that is quickly filled in before a week is sent: a fact, with where it stands. */
export interface QuickFix {
  /** What is blank or unsure, and what filling it in changes. */
  readonly say: Sentence;
  /** The cells, the first of them first; none where a row is wanting. */
  readonly places: readonly Origin[];
  /** How much one of them changes, and how many cells it takes: what the order rests on. */
  readonly changes: number;
  readonly cells: number;
}

/** A person's week before it is sent: what the manager will see of it, and what is quickest mended. */
export interface SelfCheck {
  readonly review: Review;
  readonly fixes: readonly QuickFix[];
}
