import { defineRule } from "./rule.js";

/** Open projects that have stood in one of the four processes for longer than the limit (001-11). */
export const processStalled = defineRule({
  id: "process-stalled",
  audience: "manager",
  level: "yellow",
  needs: ["processes"],
  options: ["processStalled"],
  flags: ["stalled"],
  doubts: [],
})(function* ({ processes }) {
  for (const { project, stalled, days, limit } of processes) {
    if (!stalled || days === null) continue;
    yield { say: "stalled", with: { project: project.name, process: project.process ?? "", days, limit }, subject: project.name, origins: [project.origin] };
  }
});
