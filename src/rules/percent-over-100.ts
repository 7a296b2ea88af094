import { defineRule } from "./rule.js";

/** Percentages above 100, which count as 100 (ruling 7). */
export const percentOver100 = defineRule({
  id: "percent-over-100",
  audience: "self",
  level: "info",
  needs: ["plans"],
  options: [],
  flags: ["over"],
  doubts: [],
})(function* ({ plans }) {
  for (const { item, facts } of plans) {
    const percent = facts.typedPercent;
    if (percent !== null && percent > 100) yield { say: "over", with: { task: item.task, percent }, subject: item.task, origins: [item.origin] };
  }
});
