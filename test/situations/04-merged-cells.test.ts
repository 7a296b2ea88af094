import { daysOf, findingsOf, gradesOf, MONDAY, PLAN, reviewOf, sheet } from "../support/weekBook.js";

/** Situation 4: a value merged down is every row's; a true blank belongs to nobody. */
test("week and owner merged over three rows are all three rows' own; the fourth row has none", () => {
  const rows = [PLAN, [MONDAY, "销售甲", "甲事", "签收", "完成"], [null, null, "乙事", "签收", "完成"], [null, null, "丙事", "签收", "完成"], [MONDAY, null, "丁事", "签收", "完成"]];
  const merges = [
    { top: 1, left: 0, bottom: 3, right: 0 },
    { top: 1, left: 1, bottom: 3, right: 1 },
  ];
  const review = reviewOf([sheet("周计划", rows, { merges })]);
  expect(gradesOf(review).map((line) => line.split(" ")[0])).toEqual(["甲事", "乙事", "丙事"]);
  expect(findingsOf(review, "unowned-row")).toEqual(["任务“丁事”未填写负责人，未计入任何人"]);
});

test("a heading of two rows, 白天 merged above 动作 and 结果, is one heading", () => {
  const rows = [
    ["日期", "负责人", "白天", null, "晚上", null],
    [null, null, "主要动作", "结果", "主要动作", "结果"],
    [MONDAY, "销售甲", "返回公司", "返回公司", "无", "无"],
  ];
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 3 },
    { top: 0, left: 4, bottom: 0, right: 5 },
  ];
  expect(daysOf(reviewOf([sheet("每日日志", rows, { merges })]))[0]).toBe("2025-08-11 rest 返程或在途（返回公司），不评估");
});
