import { defineRule } from "./rule.js";

/** A week, or the last four, far behind its plan; worded as a suggestion (004-60, rulings 18, 35). */
export const highDeviation = defineRule({
  id: "high-deviation",
  audience: "manager",
  level: "yellow",
  needs: ["deviation", "firstRow"],
  options: ["deviationHigh"],
  flags: ["department", "leadership"],
  doubts: [],
  *check({ deviation, firstRow }, { deviationHigh }) {
    if (deviation.level === "team") return;
    const { points, completion } = deviation;
    const say = points > deviationHigh ? "leadership" : "department";
    yield { say, with: { n: completion.n, of: completion.of, points }, subject: "", origins: [firstRow] };
  },
});
