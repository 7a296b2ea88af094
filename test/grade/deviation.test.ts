import { deviationOf } from "../../src/grade/deviation.js";
import type { Grade } from "../../src/model/grade.js";

const limits = { middle: 10, high: 20, leastTasks: 10 };
const grades = (done: number, of: number): readonly Grade[] => Array.from({ length: of }, (_, at) => (at < done ? "done" : "missed"));

test.each([
  ["exactly 10 is the first level", [grades(18, 20)], ["team", 10, 1]],
  ["15 is the second", [grades(17, 20)], ["department", 15, 1]],
  ["exactly 20 is the second", [grades(16, 20)], ["department", 20, 1]],
  ["25 is the third", [grades(15, 20)], ["leadership", 25, 1]],
  ["a handful is taken with the weeks before", [grades(1, 3), grades(5, 5), grades(4, 4)], ["department", 17, 3]],
])("%s", (_, weeks, expected) => {
  const found = deviationOf(weeks, limits);
  expect([found?.level, found?.points, found?.weeks]).toEqual(expected);
});

test("fewer than ten counted tasks say nothing, cancelled ones do not count", () => {
  expect(deviationOf([grades(1, 9)], limits)).toBeNull();
  expect(deviationOf([[...grades(1, 9), "cancelled"]], limits)).toBeNull();
  expect(deviationOf([[]], limits)).toBeNull();
});
