import { gradesOf, MONDAY, PLAN, problemsOf, reviewOf, sheet, stopOf } from "../support/weekBook.js";

/** Situation 10: columns are known by what they are called, wherever they stand. */
test("renamed, moved and added columns, on a sheet with a remark in its name", () => {
  const headings = ["完成\n情况", "新列", " 负责人 ", "工作任务", "预期成果", "周开始", "完成\n时间（必填）"];
  const review = reviewOf([sheet("周计划(8月)", [headings, ["未完成", 5, "销售甲", "送方案", "签收", MONDAY, "8.15"]])]);
  expect(gradesOf(review)).toEqual(["送方案 missed 文字判读：“未完成”"]);
  expect(review.plans[0]?.reason).toBeNull();
  expect(problemsOf(review)).toEqual([]);
});

test("a missing required column is one sentence that names sheet and heading and says what to do", () => {
  expect(stopOf([sheet("周计划(8月)", [["周起始日", "负责人", "任务", "期望结果"], [MONDAY, "销售甲", "送方案", "签收"]])])).toBe(
    "「周计划(8月)」缺少列「实际完成情况」，无法复盘；若已有同义的列，请在「设置」的「表头别名」写「你的列名=标准列名」",
  );
});

test("an optional column that is missing is said once and counted nowhere", () => {
  const review = reviewOf([sheet("周计划", [PLAN, [MONDAY, "销售甲", "送方案", "签收", "完成"]])]);
  expect(review.absentColumns).toEqual([{ sheet: "周计划", columns: ["客户", "计划完成日期", "未完成原因", "预约确认日期"] }]);
  expect(review.gaps).toEqual([]);
});

test("a heading that comes twice is asked about: the left one is read, the other named", () => {
  const review = reviewOf([sheet("周计划", [[...PLAN, "客户", "客户"], [MONDAY, "销售甲", "送方案", "签收", "完成", "甲局", "乙局"]])]);
  expect(problemsOf(review)).toContain("周计划!G1 列「客户」出现两次，用 F 列，G 列未读");
  expect(review.plans[0]?.item.client).toEqual(["甲局"]);
});

test("two columns called 结果 belong each to the action before it, shown for confirmation", () => {
  const headings = ["日期", "负责人", "白天主要动作", "结果", "晚上主要动作", "结果"];
  const review = reviewOf([sheet("每日日志", [headings, [MONDAY, "销售甲", "拜访示例市水利局", "没见到", "接待客户", "客户满意"]])]);
  expect(review.days[0]?.slots.map(({ slot, result }) => [slot, result])).toEqual([["day", "没见到"], ["evening", "客户满意"]]);
  expect(problemsOf(review)[0]).toBe("每日日志!A1 「每日日志」不是标准的每日日志，按这样读：负责人=负责人、白天主要动作=白天主要动作、结果(D)=白天结果、晚上主要动作=晚上主要动作、结果(F)=晚上结果，请确认");
});
