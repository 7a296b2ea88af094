import { defineRule } from "./rule.js";

/** Milestones without one of the four fields that make them answerable: who, when, how accepted, with what (004-59). */
export const milestoneIncomplete = defineRule({
  id: "milestone-incomplete",
  audience: "manager",
  level: "info",
  needs: ["milestones"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ milestones }) {
  for (const { milestone, missing } of milestones) {
    if (missing.length > 0) yield { say: "missing", with: { name: milestone.name, n: 4 - missing.length }, subject: milestone.name, origins: [milestone.origin] };
  }
});
