import { defineRule } from "./rule.js";

/** Open projects that have stood in a step for longer than the limit (000-30); the limit is our own, so it never goes beyond orange. */
export const projectStepStalled = defineRule({
  id: "project-step-stalled",
  audience: "manager",
  level: "yellow",
  needs: ["steps"],
  options: ["stepStalled", "alertOrange"],
  flags: ["stalled"],
  doubts: [],
})(function* ({ steps }, { alertOrange }) {
  for (const { project, stalled, step, days, limit } of steps.lines) {
    if (!stalled || step === null || days === null) continue;
    yield { say: "stalled", with: { project: project.name, step: project.step ?? "", n: step, days, limit }, subject: project.name, origins: [project.origin], level: days >= limit * alertOrange ? "orange" : "yellow" };
  }
});
