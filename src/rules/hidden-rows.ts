import { defineRule } from "./rule.js";

/** Rows hidden or filtered away: they count, and the review says so (ruling 12). */
export const hiddenRows = defineRule({
  id: "hidden-rows",
  audience: "manager",
  level: "info",
  place: "top",
  needs: ["hidden"],
  options: [],
  flags: ["hidden"],
  doubts: [],
})(function* ({ hidden }) {
  for (const { sheet, rows, origin } of hidden) yield { say: "hidden", with: { sheet, n: rows }, subject: sheet, origins: [origin] };
});
