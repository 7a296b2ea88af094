
import { isSignedOrPaid, isTangible } from "../facts/rungs.js";
import type { OwnedSlot } from "../facts/slots.js";
import type { Attitude, Counterpart } from "../model/reading.js";
import type { Counts } from "../model/counts.js";
/** The figures that come from the log. */
export type ContactCounts = Pick<Counts, "contacts" | "tangible" | "signedOrPaid" | "attitudes" | "eveningReceptions">;

/**
 * Counts contacts with people outside the company as requirements 1.3 define them, receptions, and feedback.
 *
 * A cell that names two clients counts once for each (ruling 3).
 */
export function countContacts(slots: readonly OwnedSlot[]): ContactCounts {
  const byCounterpart: Partial<Record<Counterpart, number>> = {};
  const attitudes: Record<Attitude, number> = { positive: 0, neutral: 0, negative: 0 };
  let [arranged, realised, fromText, failed, unknown, named, tangible, signedOrPaid, eveningReceptions] = [0, 0, 0, 0, 0, 0, 0, 0, 0];

  for (const { slot } of slots) {
    if (slot.slot === "evening" && slot.reception) eveningReceptions += 1;
    if (!slot.external) continue;
    const times = Math.max(1, slot.clients.length);
    arranged += times;
    if (slot.reading.attitude !== null) attitudes[slot.reading.attitude] += 1;
    if (slot.met === null) unknown += times;
    else if (!slot.met) failed += times;
    else {
      realised += times;
      named += slot.clients.length;
      if (slot.entry.counterpart === undefined) fromText += times;
      const whom = slot.counterpart ?? "other";
      byCounterpart[whom] = (byCounterpart[whom] ?? 0) + times;
      if (isTangible(slot.reading.rung)) tangible += times;
      if (isSignedOrPaid(slot.reading.rung)) signedOrPaid += times;
    }
  }
  return {
    contacts: { arranged, realised, failed, unknown, byCounterpart, fromText, named },
    tangible: { n: tangible, of: realised },
    signedOrPaid,
    attitudes,
    eveningReceptions,
  };
}
