import { day, daysOf, findingsOf, log, MONDAY, pageOf, PLAN, plans, reviewOf, sheet, zh } from "../support/weekBook.js";

test("ruling 10: missed, partial and blank tasks are proposed with their number; done ones and those planned again are not", () => {
  const rows = [
    [...PLAN, "结转次数"],
    [MONDAY, "销售甲", "送方案", "签收", "未完成", 2],
    [MONDAY, "销售甲", "跟进验收", "出报告", null, null],
    [MONDAY, "销售甲", "签 协议", "签字", "未完成", null],
    [MONDAY, "销售甲", "回访", "见面", "完成", null],
    [MONDAY + 7, "销售甲", "签协议", "签字", null, null],
  ];
  const { carryOver } = reviewOf([sheet("周计划", rows)]);
  expect(carryOver.map(({ item, times, risk }) => [item.task, times, risk.reasons.map(zh).join("；")])).toEqual([
    ["送方案", 3, "复盘周未完成；第 3 次结转"],
    ["跟进验收", 1, "复盘周完成情况未填写；第 1 次结转"],
  ]);
});

test("ruling 11: a shared county proves nothing, and no evidence moves a grade", () => {
  const review = reviewOf([plans([["到示例县送方案", "签收", "完成"]]), log([[MONDAY, "到示例县开会", "开完", "无", "无"]])]);
  expect([review.plans[0]?.grade, review.plans[0]?.evidence]).toEqual(["done", []]);
});

describe("ruling 13: the clock", () => {
  const sheets = [plans([["送方案", "签收", null]]), log([[MONDAY, "返回公司", "返回公司", "无", "无"]])];
  const running = { today: day("2025-08-15"), minutes: 1100 };
  test("a running week says until when, and its days to come are 未到", () => {
    expect(pageOf(sheets, { ...running, person: "销售甲" })).toContain("该周尚未结束：截至 2025-08-15 18:20，之后的日子记「未到」。");
    expect(daysOf(reviewOf(sheets, running)).slice(5)).toEqual(["2025-08-16 upcoming 未到", "2025-08-17 upcoming 未到"]);
  });
  test("a blank of a running week is no gap", () => {
    const review = reviewOf(sheets, running);
    expect([review.plans.map(({ why }) => zh(why)), review.gaps]).toEqual([["该周未结束，完成情况待填"], []]);
  });
  test("a review made before its week says so on top", () => {
    expect(reviewOf(sheets, { today: day("2025-07-31") }).warnings.map(({ say }) => zh(say))).toEqual(["生成时间（2025-07-31）早于复盘周首日（2025-08-11）11 天，请核对周次"]);
  });
});

describe("ruling 15: what title, tab or file name told is marked on the page, for confirmation", () => {
  const headings = ["任务内容", "期望结果", "实际完成情况"];
  test("the page names where week and owner were taken from", () => {
    const page = pageOf([sheet("周计划", [["销售甲 周报 8.11-8.17"], headings, ["送方案", "签收", "完成"]])], { person: "销售甲" });
    expect(page).toContain("没有周起始日列，按「销售甲 周报 8.11-8.17」取 2025-08-11 起的一周，请确认");
    expect(page).toContain("没有负责人列，按「销售甲 周报 8.11-8.17」取 销售甲，请确认");
  });
  test("the team's page says it too", () => {
    expect(pageOf([sheet("周计划", [["销售甲 周报 8.11-8.17"], headings, ["送方案", "签收", "完成"]])])).toContain("没有负责人列，按「销售甲 周报 8.11-8.17」取 销售甲，请确认");
  });
  test("so does it say how a home-made layout was read", () => {
    const page = pageOf([sheet("重点工作", [["销售甲 8.11-8.17"], ["序号", "事项", "进展"], [1, "送方案", "已签收"]])], { person: "销售甲" });
    expect(page).toContain("「重点工作」不是标准的周计划，按这样读：事项=任务内容、进展=实际完成情况，请确认");
  });
});

test("ruling 16: 责任人 blank is the owner, marked 默认; 设置 can say no", () => {
  const book = plans([["送方案", "签收", "完成"]]);
  const strict = sheet("设置", [["键", "值"], ["责任人默认负责人", "否"]]);
  expect([reviewOf([book]).plans[0]?.elements.responsibleAssumed, reviewOf([book, strict]).plans[0]?.elements.responsible]).toEqual([true, false]);
  expect(pageOf([book], { person: "销售甲" })).toContain("责任人按负责人，默认");
});

test("ruling 17: a column that is not there is said once, and is no gap, no flag and no risk", () => {
  const book = [plans([["送方案", "签收", "未完成"]])];
  const review = reviewOf(book);
  expect([review.gaps, findingsOf(review, "missing-client"), review.carryOver[0]?.risk.reasons.map(zh)]).toEqual([[], [], ["复盘周未完成", "第 1 次结转"]]);
  expect(pageOf(book, { person: "销售甲" })).toContain("补上这些列可多得：周计划的 客户（接触频次、客户看板）、计划完成日期（期限与风险）、未完成原因（原因统计）、预约确认日期（预约提前天数）。没有的列不按行计缺。");
});

describe("ruling 18: deviation speaks from ten tasks on, as a suggestion", () => {
  const of = (n: number): readonly string[] => findingsOf(reviewOf([plans(Array.from({ length: n }, (_, nth) => [`任务${nth}`, "签收", nth < 3 ? "未完成" : "完成"]))]), "high-deviation");
  test("nine tasks say nothing", () => {
    expect(of(9)).toEqual([]);
  });
  test("ten tasks suggest", () => {
    expect(of(10)).toEqual(["近 1 周完成 7/10，偏差 30 个百分点；建议：准备应急方案，与上级一起过一下"]);
  });
});
