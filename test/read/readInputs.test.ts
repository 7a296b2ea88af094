import { CannotReview } from "../../src/model/finding.js";
import { isoDay } from "../../src/model/day.js";
import { markerText } from "../../src/model/marker.js";
import { originText } from "../../src/model/origin.js";
import { placeOf } from "../../src/model/place.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { LOG_HEADINGS, MONDAY, PLAN_HEADINGS, area, codes, day, read, sheet, workbook } from "./grid.js";

const TASK = [45880, "销售甲", "部署收款工作", "落实到人", "完成"] as const;

function plan(rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return sheet("周计划", [PLAN_HEADINGS, ...rows], more);
}

function log(rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return sheet("每日日志", [LOG_HEADINGS, ...rows], more);
}

function stopOf(sheets: readonly Sheet[]): unknown {
  try {
    read(sheets);
    return "read";
  } catch (error) {
    return error instanceof CannotReview ? [error.code, error.say.with] : error;
  }
}

describe("rows become nouns", () => {
  test("a plan row says who, which week, what; its origin is the cell of the task", () => {
    const { plans, problems } = read([plan([TASK])]);
    expect(plans?.rows).toEqual([
      { origin: { sheet: "周计划", row: 2, column: 3 }, week: MONDAY, owners: ["销售甲"], task: "部署收款工作", expected: "落实到人", actual: "完成" },
    ]);
    expect(problems).toEqual([]);
  });

  test("the place of any field is found from the row's origin", () => {
    const { plans } = read([plan([TASK])]);
    const item = plans?.rows[0];
    expect(plans && item && originText(placeOf(plans, item.origin, "actual"))).toBe("周计划!E2");
    expect(plans && item && originText(placeOf(plans, item.origin, "percent"))).toBe("周计划!C2");
  });

  test("any day of a week gives its Monday, in both date systems", () => {
    expect(read([plan([[45884, ...TASK.slice(1)]])]).plans?.rows[0]?.week).toBe(MONDAY);
    expect(read([plan([[44418, ...TASK.slice(1)]])], { dateSystem: 1904 }).plans?.rows[0]?.week).toBe(MONDAY);
  });

  test("a log row keeps 无 apart from a blank", () => {
    const { log: table } = read([log([["周二", "销售甲", "出差外地", "没见到", "无", null]])]);
    const row = table?.rows[0];
    expect(row && [isoDay(row.day), row.eveningAction, row.eveningResult]).toEqual(["2025-08-12", "无", undefined]);
  });

  test("weekdays without dates are said to be of the reviewed week, once", () => {
    const { problems } = read([log([["周一", "销售甲", "拜访", "见到", "无", "无"], ["周二", "销售甲", "拜访", "见到", "无", "无"]])]);
    expect(problems.map(({ say }) => say)).toEqual([{ say: "weekday-week", with: { first: "2025-08-11", last: "2025-08-17" } }]);
  });

  test("a weekday in a plan row belongs to the row's own week", () => {
    const headings = [...PLAN_HEADINGS, "计划完成日期"];
    const { plans } = read([sheet("周计划", [headings, [45887, "销售甲", "提交方案", "签收", null, "周五"]])]);
    expect(plans?.rows[0]?.due).toBe(day(2025, 8, 22));
  });

  test("numbers and dates typed into words are printed as people see them", () => {
    const { plans } = read([plan([[45880, "销售甲", 45881, 0.8, 3]], { formats: [[], ["", "", "yyyy/m/d", "0%", ""]] })]);
    const item = plans?.rows[0];
    expect([item?.task, item?.expected, item?.actual]).toEqual(["2025-08-12", "80%", "3"]);
  });
});

describe("rows that are none", () => {
  test("titles, separators, ghosts, totals and repeated headings are passed over", () => {
    const { plans, problems } = read([
      sheet("周计划", [
        ["营销中心 周计划"],
        [],
        PLAN_HEADINGS,
        TASK,
        ["", "　", "\u00a0", "", ""],
        [45880, "销售乙", "拜访示例市水利局", "约定时间", ""],
        [45880, "销售乙", "", "", ""],
        PLAN_HEADINGS,
        ["合计", null, 2, null, null],
        [45880, "销售丙", "合计回款", "到账", "未完成"],
        ["小计：3"],
      ]),
    ]);
    expect(plans?.rows.map(({ origin }) => origin.row)).toEqual([4, 6, 10]);
    expect(problems).toEqual([]);
  });

  test("a row with a result and no task is named, a blank task is a gap", () => {
    const inputs = read([plan([TASK, [45880, "销售甲", null, "落实到人", "完成"]])]);
    expect(codes(inputs)).toEqual(["task-missing"]);
    expect(inputs.gaps).toEqual([{ sheet: "周计划", column: "任务内容", missing: 1, of: 2, origins: [{ sheet: "周计划", row: 3, column: 3 }] }]);
  });

  test("hidden rows count and are counted", () => {
    expect(read([plan([TASK, TASK], { hiddenRows: [2] })]).plans).toMatchObject({ hidden: 1, firstHidden: { row: 3 }, rows: [{}, {}] });
  });
});

test("merged cells fill down only inside the merge; a true blank stays blank", () => {
  const rows = [TASK, [null, null, "拜访", "见到", null], [null, null, "提交方案", "签收", null]] as const;
  const { plans, gaps } = read([plan(rows, { merges: [area(1, 0, 2, 0), area(1, 1, 2, 1)] })]);
  expect(plans?.rows.map(({ week, owners }) => [week, owners])).toEqual([
    [MONDAY, ["销售甲"]],
    [MONDAY, ["销售甲"]],
    [null, []],
  ]);
  expect(gaps.map(({ column, missing, of }) => [column, missing, of])).toEqual([
    ["周起始日", 1, 3],
    ["负责人", 1, 3],
  ]);
});

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

describe("sheets", () => {
  test("a generated sheet is never input, a hidden one is", () => {
    const text = markerText({ version: "0.1.0", key: { kind: "clients", subject: "" }, week: "", state: "done", hash: "x" });
    const ours = sheet("周计划", [[...PLAN_HEADINGS, text], [45880, "看板", "不是输入", "x", "y"]], { marker: { row: 0, column: 5 } });
    const theirs = sheet("工作计划", [PLAN_HEADINGS, TASK], { visibility: "hidden" });
    expect(read([ours, theirs]).plans).toMatchObject({ sheet: "工作计划", rows: [{ task: "部署收款工作" }] });
  });

  test("of several the best-named is read and the others are named", () => {
    const inputs = read([sheet("本周计划", [PLAN_HEADINGS, TASK]), plan([TASK])]);
    expect(inputs.plans?.sheet).toBe("周计划");
    expect(inputs.problems[0]?.say.with).toEqual({ sheet: "周计划", others: "本周计划" });
  });

  test("a sheet of any name will do when it has every heading", () => {
    const inputs = read([sheet("Sheet1", [PLAN_HEADINGS, TASK])]);
    expect(inputs.plans?.sheet).toBe("Sheet1");
    expect(codes(inputs)).toEqual(["sheet-by-headings"]);
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

describe("what cannot be read is named with its place", () => {
  test.each<readonly [string, string, CellValue, string]>([
    ["周起始日", "A2", 8.1, "day-ambiguous"],
    ["计划完成日期", "F2", "8月32日", "day-missing"],
    ["完成率", "G2", 1.2, "percent-small"],
    ["完成率", "G2", 1, "percent-one"],
    ["完成状态", "H2", "差不多", "choice-unknown"],
    ["任务内容", "C2", { error: "#REF!" }, "cell-error"],
  ])("%s", (heading, cell, value, code) => {
    const headings = [...PLAN_HEADINGS, "计划完成日期", "完成率", "完成状态"];
    const row = headings.map((name, at) => (name === heading ? value : (TASK[at] ?? null)));
    const { problems } = read([sheet("周计划", [headings, row])]);
    expect(problems.slice(0, 1).map((problem) => [problem.code, problem.origin && originText(problem.origin)])).toEqual([[code, `周计划!${cell}`]]);
  });

  test("a log row without a usable day is not counted", () => {
    const inputs = read([log([["八月中", "销售甲", "拜访", "见到", "无", "无"], ["备注：每周五交"]])]);
    expect(inputs.log?.rows).toEqual([]);
    expect(codes(inputs)).toEqual(["day-unreadable", "log-day-missing", "day-unreadable"]);
  });

  test("one remark repeated down a column is listed fifty times and then counted", () => {
    const rows = Array.from({ length: 80 }, () => [8.1, ...TASK.slice(1)]);
    const { problems } = read([plan(rows)]);
    expect([problems.length, problems[50]?.say.with]).toEqual([51, { count: 30 }]);
  });
});

describe("客户, 协调事项, 项目, 人员", () => {
  test("equal names and an alias of two clients are listed, never merged", () => {
    const headings = ["客户名称", "别名", "负责人", "生命周期阶段"];
    const rows = [
      ["示例县自然资源局", "国土局", "销售甲", "接触期"],
      ["示例县 自然资源局", null, "销售乙", "意向期"],
      ["示例市自然资源局", "国土局、市局", "销售甲", "推进期"],
    ];
    const inputs = read([plan([TASK]), sheet("客户清单", [headings, ...rows])]);
    expect(inputs.clients?.rows).toHaveLength(3);
    expect(codes(inputs)).toEqual(["client-twice", "alias-twice"]);
  });

  test("a cell that numbers its needs gives several, told apart by their part", () => {
    const headings = ["编号", "提出日期", "提出人", "类型", "事项", "具体需求"];
    const rows = [
      [null, null, "销售甲", "领导支持", "需要领导协调：1. 项目回款事宜的最终决策；2. 重要项目的投资审批流程。", null],
      ["2", "8.12 09:30", "销售甲", "跨部门", "合同", "法务看一遍补充协议"],
    ];
    const { needs, gaps } = read([plan([TASK]), sheet("协调事项", [headings, ...rows])]);
    expect(needs?.rows.map(({ need, origin }) => [need, originText(origin)])).toEqual([
      ["项目回款事宜的最终决策", "协调事项!E2#1"],
      ["重要项目的投资审批流程", "协调事项!E2#2"],
      ["法务看一遍补充协议", "协调事项!F3"],
    ]);
    expect(needs?.rows[2]?.raised).toEqual({ day: day(2025, 8, 12), minutes: 570 });
    expect(gaps.map(({ column, missing, of }) => [column, missing, of])).toEqual([["提出日期", 2, 3]]);
  });

  test("a project's amount comes out in 万元", () => {
    const headings = ["项目名称", "客户", "项目负责人", "合同额（元）", "推进步骤"];
    const { projects } = read([plan([TASK]), sheet("项目", [headings, ["示例平台", "示例市水利局、示例县水利局", "销售甲", 1_200_000, "方案设计"]])]);
    expect(projects?.rows[0]).toMatchObject({ client: ["示例市水利局", "示例县水利局"], amount: 120, step: "方案设计" });
  });

  test("the team is 人员 in its order, then whom 设置 adds", () => {
    const people = sheet("人员", [["姓名", "组"], ["销售 乙", "一组"], ["销售甲", "一组"]]);
    const settings = sheet("设置", [["键", "值"], ["人员", "销售甲、销售丙"]]);
    expect(read([plan([TASK]), people, settings]).settings.people).toEqual(["销售乙", "销售甲", "销售丙"]);
  });
});

test("without a reviewed week, weekdays are of the last complete week that has plans", () => {
  const book = workbook([plan([TASK, [45894, "销售甲", "下周", "x", null]]), log([["周三", "销售甲", "拜访", "见到", "无", "无"]])]);
  const { log: table } = readInputs(book, { today: day(2025, 8, 20) });
  expect(table?.rows[0]?.day).toBe(day(2025, 8, 13));
});

test("of twenty thousand rows none is lost", () => {
  const rows = Array.from({ length: 20_000 }, (_, nth) => [45880 - (nth % 700), `销售${nth % 9}`, `拜访示例局${nth % 97}`, "客户满意", "无", "无"]);
  const { log: table } = read([log(rows)]);
  expect(table?.rows).toHaveLength(20_000);
});

test("a task cell that says 无 plans nothing", () => {
  const inputs = read([sheet("周计划", [PLAN_HEADINGS, [45880, "销售甲", "无", "无", null], [45880, "销售甲", "休假", null, null], [45880, "销售甲", "提交材料", "提交", "完成"]])]);
  expect(inputs.plans?.rows.map(({ task }) => task)).toEqual(["提交材料"]);
  expect(inputs.problems).toEqual([]);
});

test("无 in a client cell is nobody, told apart from a blank", () => {
  const rows = [[45880, "销售甲", "写总结", "交稿", "完成", "无"], [45880, "销售甲", "写方案", "交稿", "完成", null]];
  expect(read([sheet("周计划", [[...PLAN_HEADINGS, "客户"], ...rows])]).plans?.rows.map(({ client }) => client)).toEqual([[], undefined]);
});

test.each([
  ["√", "完成"],
  ["× 未完成", "未完成"],
  ["△", "部分完成"],
  ["→", "延期"],
  ["顺延", "延期"],
  ["基本完成", "部分完成"],
])("the status %s is %s", (typed, status) => {
  expect(read([sheet("周计划", [[...PLAN_HEADINGS, "完成状态"], [45880, "销售甲", "写总结", "交稿", null, typed]])]).plans?.rows[0]?.status).toBe(status);
});
