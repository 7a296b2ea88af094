import { findingsOf, gradesOf, MONDAY, PLAN, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

const of = (value: string | number, format = ""): readonly (readonly string[])[] => {
  const book = sheet("周计划", [[...PLAN, "完成率"], [MONDAY, "销售甲", "送方案", "签收", null, value]], { formats: [[], ["", "", "", "", "", format]] });
  const review = reviewOf([book]);
  return [gradesOf(review), problemsOf(review), findingsOf(review, "percent-over-100")];
};

/** Situation 6: each notation, the sentence of the grade, and what is to be checked. */
test.each<readonly [string | number, string, string, readonly string[]]>([
  ["80%", "", "partial 完成率 80%", []],
  ["80％", "", "partial 完成率 80%", []],
  [0.8, "0%", "partial 完成率 80%", []],
  [0.8, "", "partial 完成率 80%", []],
  [80, "", "partial 完成率 80%", []],
  ["八成", "", "partial 完成率 80%", []],
  ["约80", "", "partial 完成率 80%", []],
  ["完成一半", "", "partial 完成率 50%", []],
  [1, "0%", "done 完成率 100%", []],
  [1, "", "done 完成率 100%", ["周计划!F2 数字 1 没有百分号，按 100% 计，请核对"]],
  [0, "", "missed 完成率 0%", []],
  ["快了", "", "unclear 完成情况未填写", ["周计划!F2 「快了」读不出百分比，未采用"]],
])("%j (%s): %s", (value, format, grade, problems) => {
  expect(of(value, format)).toEqual([[`送方案 ${grade}`], problems, []]);
});

test("120% is done, shown as 100 and flagged", () => {
  expect(of("120%")).toEqual([["送方案 done 完成率 100%"], [], ["“送方案”完成率填写为 120%，按 100% 计"]]);
  expect(reviewOf([plans([["送方案", "签收", null, "120%"]], ["完成率"])]).plans[0]?.percent).toBe(100);
});
