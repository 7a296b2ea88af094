import { findingsOf, plans, reviewOf } from "../support/weekBook.js";

/** Situation 15: a cancelled task leaves the denominator; a postponed one stays in it (ruling 1). */
test("of done, postponed and cancelled the rate is 1 of 2", () => {
  const { counts } = reviewOf([plans([["甲事", "签收", null, "完成"], ["乙事", "签收", null, "延期"], ["丙事", "签收", null, "取消"]], ["完成状态"])]);
  expect([counts.planned, counts.postponed, counts.cancelled, counts.completion]).toEqual([3, 1, 1, { n: 1, of: 2 }]);
});

test("a week of cancelled tasks alone has no rate", () => {
  expect(reviewOf([plans([["甲事", "签收", null, "取消"]], ["完成状态"])]).counts.completion).toEqual({ n: 0, of: 0 });
});

test("a cancelled task is not carried over, and nobody is asked for its log", () => {
  const review = reviewOf([plans([["甲事", "签收", null, "取消"]], ["完成状态"])]);
  expect([review.carryOver, findingsOf(review, "no-matching-log")]).toEqual([[], []]);
});
