import { day, daysOf, gradesOf, log, LOGGED, PLAN, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

/** Situation 1: 2025-08-11 is 45880 counted from 1900 and 44418 counted from 1904. */
test.each([
  ["1900", 1900 as const, 45880],
  ["1904", 1904 as const, 44418],
])("in the %s system a serial number is its own day, in plans and in the log", (_, dateSystem, monday) => {
  const sheets = [sheet("周计划", [PLAN, [monday, "销售甲", "送方案", "签收", "完成"]]), sheet("每日日志", [LOGGED, [monday + 0.479, "销售甲", "返回公司", "返回公司", "无", "无"]])];
  const review = reviewOf(sheets, {}, { dateSystem });
  expect(gradesOf(review)).toEqual(["送方案 done 文字判读：“完成”"]);
  expect(daysOf(review)[0]).toBe("2025-08-11 rest 返程或在途（返回公司），不评估");
  expect(problemsOf(review)).toEqual([]);
});

test("a serial number of the other system is a day years away: it is in no review of this week", () => {
  expect(gradesOf(reviewOf([sheet("周计划", [PLAN, [44418, "销售甲", "送方案", "签收", "完成"]])], { week: day("2025-08-11") }))).toEqual([]);
});

test("a day is the same whatever the zone of the machine: a late hour stays on its date", () => {
  expect(daysOf(reviewOf([log([[45880.999, "返回公司", "返回公司", "无", "无"]])]))[0]).toMatch(/^2025-08-11 rest/);
});
