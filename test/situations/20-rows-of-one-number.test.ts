import { LOGGED, MONDAY, PLAN, reviewOf, sheet } from "../support/weekBook.js";

const log = (name: string, monday: number, action: string, result: string) => sheet(name, [LOGGED, [monday, "销售甲", action, result, "无", "无"]]);

/** Rows of two sheets, and days beside each other, have one row number: each counts by itself. */
test("the second row of two logs is two contacts", () => {
  const review = reviewOf([log("每日日志(上)", MONDAY, "拜访客户", "客户满意"), log("每日日志(下)", MONDAY + 1, "会见投资方", "已签约")]);
  expect([review.counts.contacts.realised, review.counts.signedOrPaid]).toEqual([2, 1]);
});

test("a signing beside a day that proves a task is still unplanned", () => {
  const days = sheet("周记录", [["销售甲 8.11-8.17"], ["", "周一", "周二", "周三"], ["白天动作", "拜访示例市水利局送方案", "参加推介会并签约", "无"], ["白天结果", "已签收", "全部完成", "无"]]);
  const review = reviewOf([sheet("周计划", [[...PLAN, "客户"], [MONDAY, "销售甲", "拜访示例市水利局送方案", "签收", "完成", "示例市水利局"]]), days]);
  expect([review.plans[0]?.evidence.length, review.unplanned.map(({ action }) => action)]).toEqual([1, ["参加推介会并签约"]]);
});

test("two results that are missing on one row of a week across columns are two gaps", () => {
  const days = sheet("周记录", [["销售甲 8.11-8.17"], ["", "周一", "周二", "周三"], ["上午", "拜访示例市水利局", "会见投资方", "写方案"], ["上午结果", "客户满意", null, null]]);
  expect(reviewOf([days]).gaps.filter(({ column }) => column === "白天结果").map(({ missing, of }) => [missing, of])).toEqual([[2, 3]]);
});
