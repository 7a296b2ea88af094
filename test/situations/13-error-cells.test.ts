import { CLIENT, gradesOf, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

/** Situation 13: a cell in error is missing, and is named. */
test.each(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!"])("%s is not filled in, and the cell is named", (error) => {
  const review = reviewOf([plans([["送方案", "签收", { error }]])]);
  expect(gradesOf(review)).toEqual(["送方案 unclear 完成情况未填写"]);
  expect(problemsOf(review)).toEqual([`周计划!E2 单元格显示 ${error}，按未填写处理`]);
});

test("a task in error is no task: the row is named and not counted", () => {
  const review = reviewOf([plans([[{ error: "#REF!" }, "签收", "完成"]])]);
  expect([review.counts.planned, problemsOf(review)]).toEqual([0, ["周计划!C2 单元格显示 #REF!，按未填写处理", "周计划!C2 这一行有结果，没有任务内容，未计入"]]);
});

test("a client looked up in vain is a blank, and no name of a client", () => {
  const review = reviewOf([plans([["送方案", "签收", "完成", { error: "#N/A" }]], ["客户"]), sheet("客户", [CLIENT, ["示例市水利局", "销售甲", "接触期"]])]);
  expect([review.plans[0]?.item.client, review.gaps.map(({ column, missing }) => `${column} ${missing}`)]).toEqual([undefined, ["客户 1"]]);
});
