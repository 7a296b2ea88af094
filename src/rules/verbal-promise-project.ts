import { defineRule } from "./rule.js";

/** Projects whose promise is by word only while the decision or the agreement is under way (000-43, 001-37). */
export const verbalPromiseProject = defineRule({
  id: "verbal-promise-project",
  audience: "up",
  level: "yellow",
  needs: ["negotiation"],
  options: [],
  flags: ["verbal"],
  doubts: [],
})(function* ({ negotiation }) {
  for (const { project, step, promise } of negotiation) {
    if (promise !== "yellow" && promise !== "red") continue;
    yield { say: "verbal", with: { project: project.name, step: project.step ?? "", n: step ?? 0 }, subject: project.name, origins: [project.origin], level: promise };
  }
});
