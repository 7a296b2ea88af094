import { parseIsoDay, isoDay, type Day } from "../../src/model/day.js";
import { weekOf } from "../../src/model/week.js";
import { trendOf } from "../../src/grade/trend.js";

const week = weekOf(parseIsoDay("2025-08-11") as Day);

test("each week counts its grades, oldest first; a week without counted tasks is left out", () => {
  const trend = trendOf(week, [["done", "missed", "missed"], [], ["cancelled"], ["partial", "postponed", "unclear", "cancelled"]]);
  expect(trend.map(({ week: { start }, ...counts }) => [isoDay(start), counts])).toEqual([
    ["2025-07-21", { done: 0, partial: 1, missed: 0, other: 2 }],
    ["2025-08-11", { done: 1, partial: 0, missed: 2, other: 0 }],
  ]);
});
