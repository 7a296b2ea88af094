import { defineRule } from "./rule.js";

/** A week, or the last four, far behind its plan; worded as a suggestion (004-60, rulings 18, 35). */
export const highDeviation = defineRule({
  id: "high-deviation",
  audience: "manager",
  level: "yellow",
  needs: ["deviation", "firstRow"],
  options: [],
  flags: ["department", "leadership"],
  doubts: [],
  *check({ deviation, firstRow }) {
    const { level, points, completion } = deviation;
    if (level === "team") return;
    yield { say: level, with: { n: completion.n, of: completion.of, points }, subject: "", origins: [firstRow] };
  },
});
