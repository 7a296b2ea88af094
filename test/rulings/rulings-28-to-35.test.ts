import { CLIENT, findingsOf, gradesOf, log, MONDAY, PLAN, plans, reviewOf, sheet, stopOf } from "../support/weekBook.js";

test("ruling 28: each label is its grade", () => {
  const words = ["全部完成", "完成一半", "没有完成", "客户推迟到下周", "项目取消", "不清楚"];
  expect(reviewOf([plans(words.map((word) => [word, "签收", word]))]).plans.map(({ grade }) => grade)).toEqual(["done", "partial", "missed", "postponed", "cancelled", "unclear"]);
});

test("ruling 29: gaps are counted where they are wanted, with n/m", () => {
  const plan = sheet("周计划", [[...PLAN, "客户", "计划完成日期", "未完成原因"], [MONDAY, "销售甲", "甲事", "签收", "未完成", null, null, null], [MONDAY, "销售甲", "乙事", null, null, null, null, null]]);
  const needs = sheet("协调事项", [["提出日期", "提出人", "类型", "事项", "紧急程度", "要求完成日期", "责任部门"], [MONDAY, "销售甲", "领导支持", "批预算", null, null, null]]);
  const { gaps } = reviewOf([plan, log([[MONDAY, "拜访客户", null, "无", "无", null]], ["客户"]), needs]);
  expect(gaps.map((gap) => `${gap.sheet} ${gap.column} ${gap.missing}/${gap.of}`)).toEqual([
    "周计划 客户 2/2",
    "周计划 计划完成日期 2/2",
    "周计划 实际完成情况 1/2",
    "周计划 未完成原因 1/1",
    "每日日志 客户 1/1",
    "每日日志 白天结果 1/1",
    "协调事项 紧急程度 1/1",
    "协调事项 要求完成日期 1/1",
    "协调事项 责任部门 1/1",
    "周计划 期望结果 1/2",
  ]);
});

test("ruling 31: who was met, a leader of nobody said which side apart", () => {
  const rows = [
    [MONDAY, "会见领导", "满意", "接待投资方", "满意"],
    [MONDAY + 1, "拜访客户", "满意", "与合作伙伴座谈", "满意"],
    [MONDAY + 2, "参加推介会", "满意", "内部例会", "完成"],
  ];
  expect(reviewOf([log(rows)]).counts.contacts.byCounterpart).toEqual({ leader: 1, investor: 1, client: 1, partner: 1, event: 1 });
});

describe("ruling 32: a run needs 周计划 or 每日日志", () => {
  test("without both it stops with the one step to take", () => {
    expect(stopOf([sheet("客户", [CLIENT])])).toBe("工作簿里没有「周计划」，也没有「每日日志」，无法复盘；请把内容贴进标准工作簿的这两张表");
  });
  test.each([
    ["周计划", plans([["送方案", "签收", "完成"]])],
    ["每日日志", log([[MONDAY, "返回公司", "返回公司", "无", "无"]])],
  ])("%s alone will do", (_, only) => {
    expect(stopOf([only])).toBe("reviewed");
  });
});

test("ruling 33: 关联任务 is a list of numbers of the same week, or date/number", () => {
  const rows = [[...PLAN, "序号"], ...["甲事", "乙事", "丙事"].map((task, nth) => [MONDAY, "销售甲", task, "签收", "完成", nth + 1])];
  const linked = (entry: string): readonly number[] => reviewOf([sheet("周计划", rows), log([[MONDAY + 1, "办事", "办好", "无", "无", entry]], ["关联任务"])]).plans.flatMap(({ item, evidence }) => (evidence.length > 0 ? [item.number ?? 0] : []));
  expect([linked("1、3"), linked("2025-08-11/2"), linked("9")]).toEqual([[1, 3], [2], []]);
});

test("ruling 34: 主管评定 wins over all, with its reason", () => {
  expect(gradesOf(reviewOf([plans([["送方案", "签收", "未完成", "完成", "客户已来电确认"]], ["主管评定", "评定理由"])]))).toEqual(["送方案 done 主管评定：完成（客户已来电确认）"]);
});

test("ruling 35: the deviation is 100 less the rate, in points", () => {
  const tasks = Array.from({ length: 10 }, (_, nth) => [`任务${nth}`, "签收", nth < 2 ? "未完成" : "完成"]);
  expect(findingsOf(reviewOf([plans(tasks)]), "high-deviation")[0]).toContain("完成 8/10，偏差 20 个百分点");
});
