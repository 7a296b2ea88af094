import { isoDay } from "../../src/model/day.js";
import { quarterAt, quarterOf } from "../../src/facts/quarterOf.js";
import { quarterOfScore } from "../../src/facts/quarterOfScore.js";
import { on } from "../support/builders.js";

const day = on("2025-08-11");

test.each([
  ["2025Q1", 2025, 1],
  ["2025-Q2", 2025, 2],
  ["２０２５年第四季度", 2025, 4],
  ["2024年二季度", 2024, 2],
  ["2025年3季度", 2025, 3],
  ["Q1", 2025, 3],
  ["2025-3", 2025, 3],
  ["2025-1", 2025, 3],
  ["", 2025, 3],
])("%j is quarter %d Q%d; what names no quarter is that of its day", (quarter, year, number) => {
  expect(quarterOfScore({ quarter, day })).toMatchObject({ year, quarter: number });
});

test.each([
  ["2025-01-01", "2025-01-01", "2025-03-31"],
  ["2024-12-31", "2024-10-01", "2024-12-31"],
  ["2024-02-29", "2024-01-01", "2024-03-31"],
])("%s lies in the quarter from %s to %s", (own, first, last) => {
  const quarter = quarterOf(on(own));
  expect([isoDay(quarter.first), isoDay(quarter.last)]).toEqual([first, last]);
  expect(quarterAt(quarter.index)).toEqual(quarter);
});
