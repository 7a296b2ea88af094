import { gradesOf, MONDAY, PLAN, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

/** Situation 3: titles, blank rows, totals and ghost rows are no tasks; the rate is of tasks alone. */
test("a title, separators, a total, a ghost row and a formula that gives nothing are passed over", () => {
  const review = reviewOf([
    sheet("周计划", [["营销中心周计划"], [], PLAN, [MONDAY, "销售甲", "送方案", "签收", "完成"], [null, "　", "\u00a0", "", ""], [MONDAY, "销售乙", "跟进验收", "出报告", "未完成"], ["", "", "", "", ""], ["合计", null, 2, null, 1], ["小计：2"], ["总计", "", "2 项"]]),
  ]);
  expect(gradesOf(review)).toEqual(["送方案 done 文字判读：“完成”", "跟进验收 missed 文字判读：“未完成”"]);
  expect(review.counts.completion).toEqual({ n: 1, of: 2 });
  expect(problemsOf(review)).toEqual([]);
});

test("a thousand formatted and empty rows are no tasks", () => {
  const ghosts = Array.from({ length: 1000 }, () => ["", "", "　", null, ""]);
  expect(reviewOf([sheet("周计划", [PLAN, [MONDAY, "销售甲", "送方案", "签收", "完成"], ...ghosts])]).counts.planned).toBe(1);
});
