import type { DayReview, SlotReview } from "./review.js";

/** The slots of the days that have come, in their order: what is typed for a day still to come is no result yet (ruling 3). */
export function slotsSoFar(days: readonly DayReview[]): readonly SlotReview[] {
  return days.flatMap(({ effect, slots }) => (effect === "upcoming" ? [] : slots));
}
