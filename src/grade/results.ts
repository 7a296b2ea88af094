import { entriesAt } from "../facts/entriesAt.js";
import { isSignedOrPaid } from "../facts/rungs.js";
import { missingDetails } from "../facts/signing.js";
import type { OwnedSlot } from "../facts/slots.js";
import { originText } from "../model/origin.js";
import type { FollowUp, GradedPlan, Unplanned } from "../model/review.js";
import type { GradedDay } from "./day.js";

/** The slots of the days in order, each row's once even where two owners share it; those of days that have not come count nowhere (ruling 3). */
export function ownedSlots(days: readonly GradedDay[]): readonly OwnedSlot[] {
  const seen = new Set<string>();
  return days.flatMap(({ owner, day, effect, slots }) =>
    (effect === "upcoming" ? [] : slots).flatMap((slot) => {
      const key = `${originText(slot.origin)}:${slot.slot}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ owner, day, slot }];
    }),
  );
}

/** Results that nobody had planned: goals reached with somebody outside, whose row belongs to no task (F13). */
export function unplannedResults(slots: readonly OwnedSlot[], plans: readonly GradedPlan[]): readonly Unplanned[] {
  const planned = entriesAt(slots, plans.flatMap(({ evidence }) => evidence.map(({ origin }) => origin)));
  return slots.flatMap(({ slot, owner, day }) => {
    if (slot.effect !== "achieved" || !slot.external || planned.has(slot.entry)) return [];
    const { rung } = slot.reading;
    const missing = isSignedOrPaid(rung) ? missingDetails(slot) : [];
    return [{ owner, day, action: slot.action, result: slot.result, rung, missing, origin: slot.origin }];
  });
}

const NEXT_STEP = { none: undefined, willing: "follow-willing", agreed: "follow-agreed", written: "follow-written", signed: "follow-signed", paid: undefined } as const;

/** The next steps that the log implies: what each rung asks for, and a meeting that did not take place (F39, 000-18). */
export function followUps(slots: readonly OwnedSlot[], lead: number): readonly FollowUp[] {
  return slots.flatMap(({ owner, day, slot }): readonly FollowUp[] => {
    const { action, result, origin } = slot;
    if (slot.external && slot.met === false) return [{ owner, day, origin, say: { say: "follow-not-met", with: { action, result, lead } } }];
    const say = slot.effect === "rest" || slot.effect === "no_effect" ? undefined : NEXT_STEP[slot.reading.rung];
    return say === undefined ? [] : [{ owner, day, origin, say: { say, with: { action, result } } }];
  });
}
