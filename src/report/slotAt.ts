import type { Origin } from "../model/origin.js";
import type { Review, SlotReview } from "../model/review.js";

/** The daytime or evening that an origin stands for: the cell itself, else the one of its row whose action has those words. */
export function slotAt(review: Review, { sheet, row, column }: Origin, words: string): SlotReview | undefined {
  const slots = review.days.flatMap((day) => day.slots).filter(({ origin }) => origin.sheet === sheet && origin.row === row);
  const exact = slots.filter(({ origin }) => origin.column === column);
  if (exact.length === 1) return exact[0];
  return slots.find(({ action }) => action.includes(words)) ?? slots[0];
}
