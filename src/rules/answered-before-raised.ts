import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Needs whose first answer is dated before they were raised. */
export const answeredBeforeRaised = defineRule({
  id: "answered-before-raised",
  audience: "manager",
  level: "orange",
  place: "top",
  needs: ["needs"],
  options: [],
  flags: ["earlier"],
  doubts: [],
})(function* ({ needs }) {
  for (const { need } of needs) {
    if (need.raised === undefined || need.answered === undefined || need.answered.day >= need.raised.day) continue;
    const dates = { need: need.need, answered: isoDay(need.answered.day), raised: isoDay(need.raised.day) };
    yield { say: "earlier", with: dates, subject: need.need, origins: [need.origin] };
  }
});
