import { defineRule } from "./rule.js";

/** Open projects whose task force 1+1+N lacks a part (000-37). */
export const crewIncomplete = defineRule({
  id: "crew-incomplete",
  audience: "manager",
  level: "info",
  needs: ["steps"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ steps }) {
  for (const { project, crew } of steps.lines) {
    if (crew === null || (crew.manager && crew.support && crew.experts > 0)) continue;
    yield { say: "missing", with: { project: project.name, manager: Number(crew.manager), support: Number(crew.support), experts: crew.experts }, subject: project.name, origins: [project.origin] };
  }
});
