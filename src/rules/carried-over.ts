import { defineRule } from "./rule.js";

/** Tasks that would be carried into the plan week, louder from the second time on (F30, 3.6). */
export const carriedOver = defineRule({
  id: "carried-over",
  audience: "manager",
  level: "info",
  needs: ["carryOver"],
  options: ["carriedHigh"],
  flags: ["again"],
  doubts: [],
  *check({ carryOver }, { carriedHigh }) {
    for (const { item, times } of carryOver) {
      yield { say: "again", with: { task: item.task, times }, subject: item.task, origins: [item.origin], level: times >= carriedHigh ? "orange" : "info" };
    }
  },
});
