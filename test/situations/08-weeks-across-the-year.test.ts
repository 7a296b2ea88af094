import { day, daysOf, LOGGED, PLAN, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

const log = (rows: readonly (readonly (string | number | null)[])[]) => sheet("每日日志", [LOGGED, ...rows.map(([date, ...texts]) => [date ?? null, "销售甲", ...texts])]);

/** Situation 8: a week is known by its Monday; the ISO year and number are only its label. */
test.each([
  ["2025-12-29", "2026年第1周"],
  ["2026-12-28", "2026年第53周"],
  ["2024-12-30", "2025年第1周"],
])("the week of %s is %s", (monday, label) => {
  const review = reviewOf([sheet("周计划", [PLAN, [label, "销售甲", "送方案", "签收", "完成"]])], { week: day(monday), today: day(monday) });
  expect(review.plans.map(({ item }) => item.week)).toEqual([day(monday)]);
});

test("a date without a year in a week across New Year lies in that week", () => {
  const review = reviewOf([log([["12.30", "返回公司", "返回公司", "无", "无"], ["1月4日", "返回公司", "返回公司", "无", "无"]])], { week: day("2025-12-29"), today: day("2026-01-05") });
  expect(daysOf(review).filter((line) => line.includes("返程")).map((line) => line.slice(0, 10))).toEqual(["2025-12-30", "2026-01-04"]);
});

test("public holidays are not judged, and a Sunday made up for one is a working day", () => {
  const days = daysOf(reviewOf([log([["2025-12-29", "返回公司", "返回公司", "无", "无"]])], { week: day("2025-12-29"), today: day("2026-01-05") }));
  expect(days.slice(3)).toEqual(["2026-01-01 rest 假期，不评估", "2026-01-02 rest 假期，不评估", "2026-01-03 rest 假期，不评估", "2026-01-04 not_logged 未填写日志"]);
});

test("a week that lies wholly in a holiday says so for every day", () => {
  const days = daysOf(reviewOf([log([["2026-02-16", null, null, null, null]])], { week: day("2026-02-16"), today: day("2026-02-23") }));
  expect(new Set(days.map((line) => line.slice(11)))).toEqual(new Set(["rest 假期，不评估"]));
});

test("a year whose holidays nobody knows is said, not assumed", () => {
  const review = reviewOf([log([["2031-08-11", "返回公司", "返回公司", "无", "无"]])], { week: day("2031-08-11"), today: day("2031-08-18") });
  expect(problemsOf(review)).toEqual(["2031 年的放假安排不在内置日历中，按每周作息计；请在设置的「节假日」「调休上班日」中补充，或把当年的放假通知全文贴进「节假日」的值"]);
});
