import type { Sheet } from "../../src/model/workbook.js";
import { MONDAY, PLAN_HEADINGS, TASK, area, codes, day, log, plan, read, sheet, stopOf } from "./grid.js";

describe("headings", () => {
  test("order, spaces, line breaks, remarks, width and aliases do not matter; unknown columns are left alone", () => {
    const headings = ["完成\n情况", "备 用", "姓名（必填）", "工作任务", "预期成果", "周开始", "完成\n时间"];
    const { plans } = read([sheet("周计划(8月)", [headings, ["完成", "x", "销售甲", "部署", "落实", 45880, 45884]])]);
    expect(plans?.rows[0]).toMatchObject({ actual: "完成", owners: ["销售甲"], task: "部署", expected: "落实", week: MONDAY, due: day(2025, 8, 15) });
    expect([...(plans?.columns ?? [])].sort()).toEqual([["actual", 1], ["due", 7], ["expected", 5], ["owner", 3], ["task", 4], ["week", 6]]);
  });

  test("English headings are as good", () => {
    const { plans } = read([sheet("Plans", [["WeekStart", "Owner", "Task", "Expected", "Status"], [45880, "John Smith", "Call", "Date", "Done"]])]);
    expect(plans?.rows[0]).toMatchObject({ owners: ["John Smith"], status: "完成" });
  });

  test("two rows of headings are joined", () => {
    const rows = [
      ["日期", "负责人", "白天", null, "晚上", null],
      [null, null, "主要动作", "结果", "主要动作", "结果"],
      [45880, "销售甲", "拜访", "满意", "无", "无"],
    ];
    const { log: table } = read([sheet("每日日志", rows, { merges: [area(0, 2, 0, 3), area(0, 4, 0, 5), area(0, 0, 1, 0)] })]);
    expect(table?.rows).toMatchObject([{ dayAction: "拜访", dayResult: "满意", eveningAction: "无" }]);
  });

  test("设置 names further headings", () => {
    const settings = sheet("设置", [["键", "值"], ["表头别名", "本周要事=任务内容"]]);
    const { plans } = read([sheet("周计划", [["周起始日", "负责人", "本周要事", "期望结果", "实际完成情况"], TASK]), settings]);
    expect(plans?.rows).toHaveLength(1);
  });

  test("of two equal headings the standard name is read and the other is named", () => {
    const inputs = read([sheet("周计划", [["任务", ...PLAN_HEADINGS], ["旧", ...TASK]])]);
    expect(inputs.plans?.rows[0]?.task).toBe("部署收款工作");
    expect(inputs.problems.map(({ say }) => say)).toEqual([{ say: "heading-twice", with: { heading: "任务内容", used: "D", left: "A" } }]);
  });
});

describe("what stops a run", () => {
  test.each<readonly [string, readonly Sheet[], unknown]>([
    ["no sheet to review", [sheet("客户", [["客户名称", "负责人", "生命周期阶段"]])], ["no-sheets", {}]],
    ["a plan without tasks", [sheet("周计划", [["周起始日", "负责人", "期望结果", "实际完成情况"], [45880, "销售甲", "x", "y"]])], ["missing-heading", { sheet: "周计划", heading: "任务内容" }]],
    ["a log without dates", [sheet("日志", [["负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果"]])], ["missing-heading", { sheet: "日志", heading: "日期" }]],
    ["English headings are named in English", [sheet("Plans", [["WeekStart", "Owner", "Task", "Expected"]])], ["missing-heading", { sheet: "Plans", heading: "Actual" }]],
    ["a named sheet without headings", [sheet("周计划", [["一"], ["二"]])], ["missing-heading", { sheet: "周计划", heading: "周起始日、负责人、任务内容、期望结果、实际完成情况" }]],
  ])("%s", (_, sheets, expected) => expect(stopOf(sheets)).toEqual(expected));

  test.each<readonly [string, readonly Sheet[]]>([
    ["a plan alone", [plan([TASK])]],
    ["a log alone", [log([[45880, "销售甲", "拜访", "见到", "无", "无"]])]],
    ["完成状态 in place of 实际完成情况", [sheet("周计划", [[...PLAN_HEADINGS.slice(0, 4), "完成状态"], [45880, "销售甲", "部署", "落实", "完成"]])]],
    ["an empty 客户 beside them", [plan([TASK]), sheet("客户", [])]],
  ])("%s is enough", (_, sheets) => expect(stopOf(sheets)).toBe("read"));

  test("客户 without a required heading is left out and named", () => {
    const inputs = read([plan([TASK]), sheet("客户", [["客户名称", "负责人", "区域"], ["示例市水利局", "销售甲", "东"]])]);
    expect(inputs.clients).toBeNull();
    expect(inputs.problems.map(({ say }) => say)).toEqual([{ say: "sheet-incomplete", with: { sheet: "客户", heading: "生命周期阶段" } }]);
  });
});

describe("week and owner that no column holds (ruling 15)", () => {
  const headings = ["任务内容", "期望结果", "实际完成情况"];
  const row = ["部署收款工作", "落实到人", "完成"];
  test.each<readonly [string, readonly Sheet[], string | null]>([
    ["the title line", [sheet("周计划", [["销售甲 周报 8.11-8.17"], headings, row])], null],
    ["the sheet's name", [sheet("销售甲周计划8.11-8.17", [headings, row])], null],
    ["the file's name", [sheet("周计划", [headings, row])], "周报_销售甲_2025-08-11.xlsx"],
    ["a labelled name and a week number", [sheet("周计划", [["姓名：销售甲", null, "2025年第33周"], headings, row])], null],
  ])("come from %s and are named", (_, sheets, fileName) => {
    const inputs = read(sheets, { fileName });
    expect(inputs.plans?.rows[0]).toMatchObject({ week: MONDAY, owners: ["销售甲"] });
    expect(codes(inputs)).toEqual(["week-from-name", "owner-from-name"]);
  });

  test("the run stops where they stand nowhere, and a team's name is no person", () => {
    expect(stopOf([sheet("周计划", [["营销中心 8.11-8.17"], headings, row])])).toEqual(["missing-heading", { sheet: "周计划", heading: "负责人" }]);
    expect(stopOf([sheet("周计划", [["销售甲"], headings, row])])).toEqual(["missing-heading", { sheet: "周计划", heading: "周起始日" }]);
  });

  test("a month is no week", () => {
    expect(stopOf([sheet("周计划", [["销售甲 8.1-8.31"], headings, row])])).toEqual(["missing-heading", { sheet: "周计划", heading: "周起始日" }]);
  });
});
