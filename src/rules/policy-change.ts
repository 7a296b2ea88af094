import { defineRule } from "./rule.js";

/** Open projects at whose place the policy has changed (001-37). */
export const policyChangeRule = defineRule({
  id: "policy-change",
  audience: "up",
  level: "yellow",
  needs: ["negotiation"],
  options: [],
  flags: ["changed"],
  doubts: [],
})(function* ({ negotiation }) {
  for (const { project, policy } of negotiation) {
    if (policy === "yellow") yield { say: "changed", with: { project: project.name }, subject: project.name, origins: [project.origin] };
  }
});
