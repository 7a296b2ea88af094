import type { GradedPlan, Review, SlotReview } from "./review.js";
import { slotsSoFar } from "./slotsSoFar.js";

/** Readings of typed words that a person should look at, and how many words decided in all (ruling 21). */
export interface UnsureReadings {
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly SlotReview[];
  readonly of: number;
}

/** The unsure ones among a review's readings; grades that rest on a drop-down or a percentage are no readings. */
export function unsureReadings(review: Pick<Review, "plans" | "days">): UnsureReadings {
  const plans = review.plans.filter(({ reading, sure }) => reading !== null || !sure);
  const slots = slotsSoFar(review.days).filter(({ reading }) => reading !== null);
  return {
    plans: plans.filter(({ sure }) => !sure),
    slots: slots.filter(({ reading }) => reading && !reading.sure),
    of: plans.length + slots.length,
  };
}
