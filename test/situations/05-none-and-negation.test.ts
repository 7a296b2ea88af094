import { daysOf, gradesOf, log, MONDAY, plans, reviewOf } from "../support/weekBook.js";

/** Situation 5: 无, a blank and words are three things; what is denied is not what is said. */
test.each([
  ["未完成", "missed"],
  ["没有完成", "missed"],
  ["未全部完成", "partial"],
  ["尚未完成", "missed"],
  ["完成", "done"],
  ["全部完成", "done"],
  ["部分完成", "partial"],
  ["基本完成", "partial"],
  ["完成80%", "partial"],
  ["已完成未来三年规划", "done"],
])("%s is %s, and the sentence quotes the words", (words, grade) => {
  expect(gradesOf(reviewOf([plans([["送方案", "签收", words]])]))).toEqual([`送方案 ${grade} 文字判读：“${words}”`]);
});

test("a task whose result nobody filled in says so, and is not called missed", () => {
  expect(gradesOf(reviewOf([plans([["送方案", "签收", null]])]))).toEqual(["送方案 unclear 完成情况未填写"]);
});

test.each(["无", "暂无", "/", "—", "-", "N/A", "休息"])("a Sunday of %s is a day off, not a goal missed", (word) => {
  expect(daysOf(reviewOf([log([[MONDAY + 6, word, word, word, word]])]))[6]).toBe("2025-08-17 rest 休息日，无安排，不评估");
});

test("on a working day 无 is rest and a blank is not filled in", () => {
  const days = daysOf(reviewOf([log([[MONDAY, "无", "无", "无", "无"], [MONDAY + 1, null, null, null, null], [MONDAY + 2, "请假", "无", "无", "无"]])]));
  expect(days.slice(0, 4)).toEqual(["2025-08-11 rest 无外部动作", "2025-08-12 not_logged 未填写日志", "2025-08-13 rest 无客户动作（请假），不评估", "2025-08-14 not_logged 未填写日志"]);
});
