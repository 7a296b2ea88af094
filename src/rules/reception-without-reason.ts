import type { OwnedSlot } from "../facts/slots.js";
import { defineRule } from "./rule.js";

/** Evening receptions with a blank reason or approval: a count to check oneself by, seen by the manager at most (F51, ruling 20). */
export const receptionWithoutReason = defineRule({
  id: "reception-without-reason",
  audience: "manager",
  level: "info",
  needs: ["slots", "logColumns"],
  options: [],
  flags: ["count"],
  doubts: [],
})(function* ({ slots, logColumns }) {
  if (!logColumns.has("receptionReason") && !logColumns.has("receptionApproval")) return;
  const unrecorded = ({ slot: { entry } }: OwnedSlot): boolean =>
    (logColumns.has("receptionReason") && (entry.receptionReason ?? "").trim() === "") || (logColumns.has("receptionApproval") && entry.receptionApproval === undefined);
  for (const owner of new Set(slots.map((own) => own.owner))) {
    const evenings = slots.filter((own) => own.owner === owner && own.slot.slot === "evening" && own.slot.reception);
    const [first, ...others] = evenings.filter(unrecorded).map(({ slot }) => slot.origin);
    if (first !== undefined) yield { say: "count", with: { n: evenings.length, missing: 1 + others.length }, subject: owner, origins: [first, ...others] };
  }
});
