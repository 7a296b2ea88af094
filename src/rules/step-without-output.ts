import { defineRule } from "./rule.js";

/** Open projects in a step whose output nobody has named, where others have (000-30). */
export const stepWithoutOutput = defineRule({
  id: "step-without-output",
  audience: "manager",
  level: "info",
  needs: ["steps"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ steps }) {
  for (const { project, hasOutput, step } of steps.lines) {
    if (hasOutput !== false || step === null) continue;
    yield { say: "missing", with: { project: project.name, step: project.step ?? "", n: step }, subject: project.name, origins: [project.origin] };
  }
});
