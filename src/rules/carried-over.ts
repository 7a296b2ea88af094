import { defineRule } from "./rule.js";

/** Tasks that would be carried over once more; the first time stands in the list of proposals only (F30, 3.6). */
export const carriedOver = defineRule({
  id: "carried-over",
  audience: "manager",
  level: "orange",
  needs: ["carryOver"],
  options: ["carriedHigh"],
  flags: ["again"],
  doubts: [],
})(function* ({ carryOver }, { carriedHigh }) {
  for (const { item, times } of carryOver) {
    if (times >= carriedHigh) yield { say: "again", with: { task: item.task, times }, subject: item.task, origins: [item.origin] };
  }
});
