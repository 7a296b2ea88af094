import { defineRule } from "./rule.js";

/** Clients of whose decision chain a role is not on record (001-14, 004-29); internal. */
export const roleNotCovered = defineRule({
  id: "role-not-covered",
  audience: "manager",
  level: "info",
  needs: ["chain"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ chain }) {
  for (const { client, uncovered, people } of chain) {
    const [first, ...others] = people.map(({ origin }) => origin);
    if (uncovered.length > 0 && first) yield { say: "missing", with: { client, roles: uncovered.join("、"), n: people.length }, subject: client, origins: [first, ...others] };
  }
});
