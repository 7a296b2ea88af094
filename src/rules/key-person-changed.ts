import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Key persons whose post changed not long ago (001-37, 004-73); named by post alone, internal. */
export const keyPersonChanged = defineRule({
  id: "key-person-changed",
  audience: "manager",
  level: "yellow",
  needs: ["chain"],
  options: ["chainChangeDays"],
  flags: ["changed"],
  doubts: [],
})(function* ({ chain }, { chainChangeDays }) {
  for (const { client, changed } of chain) {
    for (const { post, changed: day, origin } of changed) {
      if (day !== undefined) yield { say: "changed", with: { client, post, date: isoDay(day), limit: chainChangeDays }, subject: client, origins: [origin] };
    }
  }
});
