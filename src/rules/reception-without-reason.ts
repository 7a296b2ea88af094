import type { OwnedSlot } from "../facts/slots.js";
import { defineRule } from "./rule.js";

/** By the words of the action, else by the drop-down 方式 of a contact. */
const isHeld = ({ slot }: OwnedSlot): boolean => slot.reception || (slot.external && slot.entry.channel === "接待");

/** Receptions with a blank reason, approval or cost: a count to check oneself by, seen by the manager at most (001-26, F51, ruling 20). */
export const receptionWithoutReason = defineRule({
  id: "reception-without-reason",
  audience: "manager",
  level: "info",
  needs: ["slots", "logColumns"],
  options: [],
  flags: ["count"],
  doubts: [],
})(function* ({ slots, logColumns }) {
  const wanted = (["receptionReason", "receptionApproval", "receptionCost"] as const).filter((field) => logColumns.has(field));
  if (wanted.length === 0) return;
  const unrecorded = ({ slot: { entry } }: OwnedSlot): boolean => wanted.some((field) => (typeof entry[field] === "string" ? entry[field].trim() === "" : entry[field] === undefined));
  for (const owner of new Set(slots.map((own) => own.owner))) {
    const held = slots.filter((own) => own.owner === owner && isHeld(own));
    const [first, ...others] = held.filter(unrecorded).map(({ slot }) => slot.origin);
    if (first === undefined) continue;
    const evening = held.filter(({ slot }) => slot.slot === "evening").length;
    yield { say: "count", with: { n: held.length, evening, missing: 1 + others.length }, subject: owner, origins: [first, ...others] };
  }
});
