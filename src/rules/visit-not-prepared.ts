import { defineRule } from "./rule.js";

/** Visits of the plan week whose pack or whose client's three facts are not all there (000-22, 000-33). */
export const visitNotPrepared = defineRule({
  id: "visit-not-prepared",
  audience: "self",
  level: "info",
  needs: ["checks"],
  options: [],
  flags: ["pack", "intelligence"],
  doubts: [],
})(function* ({ checks }) {
  for (const { item, ahead, pack, intelligence } of checks.visits) {
    if (!ahead) continue;
    const about = { subject: item.task, origins: [item.origin] } as const;
    if (pack !== null && pack.n < pack.of) yield { say: "pack", with: { task: item.task, n: pack.n, of: pack.of, missing: pack.missing.join("、") }, ...about };
    if (intelligence !== null && intelligence.n < intelligence.of) {
      yield { say: "intelligence", with: { task: item.task, n: intelligence.n, of: intelligence.of, missing: intelligence.missing.join("、") }, ...about };
    }
  }
});
