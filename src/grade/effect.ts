import { rungHeight } from "../facts/rungs.js";
import type { GradedSlot, SlotFacts } from "../facts/slots.js";
import type { Effect } from "../model/grade.js";
import type { EffectLabel } from "../model/reading.js";

/** Effects of a slot, best first: a day's effect is the best of its slots (ruling 3). */
const EFFECT_ORDER: readonly EffectLabel[] = ["achieved", "progress", "unclear", "no_effect", "rest"];

/** Gives a slot its effect (3.6): the reading of its words, after its drop-downs. */
export function gradeSlot(slot: SlotFacts): GradedSlot {
  return { ...slot, effect: slot.nothing ? "rest" : slot.reading.label };
}

/** The best slot of a day, on the higher rung where two have the same effect; undefined for a day without slots. */
export function bestSlot(slots: readonly GradedSlot[]): GradedSlot | undefined {
  const place = ({ effect }: { readonly effect: Effect }): number => EFFECT_ORDER.indexOf(effect as EffectLabel);
  const height = (slot: GradedSlot): number => (rungHeight(slot.reading.rung));
  return [...slots].sort((a, b) => place(a) - place(b) || height(b) - height(a))[0];
}
