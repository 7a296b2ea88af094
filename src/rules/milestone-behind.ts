import { defineRule } from "./rule.js";

/** Milestones whose day has come and whose figure is behind its target (004-58, 004-59). */
export const milestoneBehind = defineRule({
  id: "milestone-behind",
  audience: "up",
  level: "yellow",
  needs: ["milestones"],
  options: ["deviationMiddle", "deviationHigh"],
  flags: ["behind"],
  doubts: ["unmeasured"],
})(function* ({ milestones }, { deviationMiddle, deviationHigh }) {
  for (const { milestone, light, behind } of milestones) {
    const { name, target, actual, origin } = milestone;
    if (light === "unknown") yield { say: "unmeasured", with: { name }, subject: name, origins: [origin], level: "info" };
    if ((light !== "yellow" && light !== "red") || behind === null || target === undefined || actual === undefined) continue;
    yield { say: "behind", with: { name, actual, target, behind, limit: light === "red" ? deviationHigh : deviationMiddle }, subject: name, origins: [origin], level: light };
  }
});
