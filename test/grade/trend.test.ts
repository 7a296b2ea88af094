import { history } from "../../src/facts/history.js";
import { parseIsoDay, isoDay, type Day } from "../../src/model/day.js";
import { weekOf } from "../../src/model/week.js";
import { trendOf } from "../../src/grade/trend.js";
import { inputs, on } from "../support/builders.js";
import { historyRow, optionalSheets } from "../support/optionalSheets.js";

const NONE = history(inputs({}), null);
const week = weekOf(parseIsoDay("2025-08-11") as Day);

test("each week counts its grades, oldest first; a week without counted tasks is left out", () => {
  const trend = trendOf(week, [["done", "missed", "missed"], [], ["cancelled"], ["partial", "postponed", "unclear", "cancelled"]], NONE);
  expect(trend.map(({ week: { start }, ...counts }) => [isoDay(start), counts])).toEqual([
    ["2025-07-21", { done: 0, partial: 1, missed: 0, other: 2 }],
    ["2025-08-11", { done: 1, partial: 0, missed: 2, other: 0 }],
  ]);
});

test("a week whose rows are gone is told as 复盘历史 kept it; one with rows by its rows", () => {
  const rows = [
    historyRow({ week: on("2025-08-04"), planned: 5, done: 2, partial: 1, missed: 1, postponed: 1, cancelled: 0, unclear: 0 }),
    historyRow({ week: on("2025-08-04"), owners: ["销售乙"], planned: 3, done: 3 }),
    historyRow({ week: on("2025-08-11"), planned: 9, done: 9 }),
    historyRow({ week: on("2025-07-28"), flags: 2 }),
  ];
  const kept = history(inputs({ change: optionalSheets({ history: rows }) }), null);
  expect(trendOf(week, [["missed"], [], []], kept).map(({ week: { start }, ...counts }) => [isoDay(start), counts])).toEqual([
    ["2025-08-04", { done: 5, partial: 1, missed: 1, other: 1 }],
    ["2025-08-11", { done: 0, partial: 0, missed: 1, other: 0 }],
  ]);
});
