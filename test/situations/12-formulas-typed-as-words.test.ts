import { daysOf, gradesOf, log, MONDAY, plans, reviewOf } from "../support/weekBook.js";

/** Situation 12: words that begin with a sign are words; that no host writes them as a formula is held by the tests of the hosts. */
test.each(["=完成", "+完成", "@完成", "'完成"])("a result typed as %s is read by its words", (typed) => {
  expect(gradesOf(reviewOf([plans([["送方案", "签收", typed]])]))[0]).toMatch(/^送方案 done /);
});

test("-没见到 is a meeting that did not take place", () => {
  expect(daysOf(reviewOf([log([[MONDAY, "拜访示例市水利局", "-没见到", "无", "无"]])]))[0]).toMatch(/^2025-08-11 no_effect /);
});
