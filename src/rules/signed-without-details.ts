import { isSignedOrPaid } from "../facts/rungs.js";
import { shortDay } from "../facts/shortDay.js";
import { missingDetails } from "../facts/signing.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Signings that leave client, project or amount blank (F13). */
export const signedWithoutDetails = defineRule({
  id: "signed-without-details",
  audience: "manager",
  level: "yellow",
  needs: ["slots"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ slots }) {
  for (const { owner, day, slot } of slots) {
    if (!slot.external || !isSignedOrPaid(slot.reading.rung)) continue;
    const n = missingDetails(slot).length;
    if (n > 0) yield { say: "missing", with: { day: isoDay(day), action: slot.action, n }, subject: `${owner} ${shortDay(day)}`, origins: [slot.origin] };
  }
});
