import { daysOf, log, plans, problemsOf, reviewOf, zh } from "../support/weekBook.js";

/** Situation 14: of no task there is no rate: 0 of 0, never NaN and never 0 %. */
test("a week without a task has a rate of 0/0 and prints —", () => {
  const review = reviewOf([plans([])]);
  expect(review.counts.completion).toEqual({ n: 0, of: 0 });
  const summary = review.summary.map(({ say }) => zh(say)).join("\n");
  expect(summary).not.toMatch(/NaN|0%|0\/0/);
  expect(problemsOf(review)).toEqual([]);
});

test("a sheet of headings alone is read, and gives nothing", () => {
  expect(daysOf(reviewOf([plans([]), log([])]))).toEqual([]);
});
