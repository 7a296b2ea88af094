import { defineRule } from "./rule.js";

/** Visits of the plan week without a confirmed appointment (000-18). */
export const unconfirmedVisit = defineRule({
  id: "unconfirmed-visit",
  audience: "manager",
  level: "yellow",
  needs: ["nextPlans", "planColumns"],
  options: [],
  flags: ["unconfirmed"],
  doubts: [],
})(function* ({ nextPlans, planColumns }) {
  if (!planColumns.has("appointment")) return;
  for (const { item } of nextPlans) {
    if (item.kind === "拜访" && item.appointment === undefined) {
      yield { say: "unconfirmed", with: { task: item.task }, subject: item.task, origins: [item.origin] };
    }
  }
});
