import { defineRule } from "./rule.js";

/** Open projects that have stood in one of the four processes for longer than the limit (001-11); where the step is stalled too, that says it already. */
export const processStalled = defineRule({
  id: "process-stalled",
  audience: "manager",
  level: "yellow",
  needs: ["processes", "steps"],
  options: ["processStalled"],
  flags: ["stalled"],
  doubts: [],
})(function* ({ processes, steps }) {
  const told = new Set(steps.lines.filter((line) => line.stalled).map((line) => line.project.name));
  for (const { project, stalled, days, limit } of processes) {
    if (!stalled || days === null || told.has(project.name)) continue;
    yield { say: "stalled", with: { project: project.name, process: project.process ?? "", days, limit }, subject: project.name, origins: [project.origin] };
  }
});
