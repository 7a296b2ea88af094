import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** A week, or the last four, far behind its plan; worded as a suggestion (004-60, rulings 18, 35). */
export const highDeviation = defineRule({
  id: "high-deviation",
  audience: "manager",
  level: "yellow",
  needs: ["deviation", "firstRow", "week"],
  options: [],
  flags: ["department", "leadership"],
  doubts: [],
})(function* ({ deviation, firstRow, week }) {
  const { level, points, completion, weeks } = deviation;
  if (level === "team") return;
  yield { say: level, with: { n: completion.n, of: completion.of, points, weeks }, subject: isoDay(week.start), origins: [firstRow] };
});
