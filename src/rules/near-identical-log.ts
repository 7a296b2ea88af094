import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Log rows that read nearly like an earlier one of the same person (ruling 19): a question about the row, never about the person. */
export const nearIdenticalLog = defineRule({
  id: "near-identical-log",
  audience: "manager",
  level: "info",
  needs: ["similarRows"],
  options: ["similarDays", "similarShare", "similarLength"],
  flags: ["same"],
  doubts: ["near"],
})(function* ({ similarRows }) {
  for (const { owner, day, origin, before, same } of similarRows) {
    const about = { owner, day: isoDay(day), before: isoDay(before.day) };
    yield { say: same ? "same" : "near", with: about, subject: owner, origins: [origin, before.origin] };
  }
});
