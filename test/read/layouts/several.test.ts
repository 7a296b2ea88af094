import { isoDay } from "../../../src/model/day.js";
import { originText } from "../../../src/model/origin.js";
import { placeOf } from "../../../src/model/place.js";
import type { Inputs } from "../../../src/model/inputs.js";
import { CannotReview } from "../../../src/model/finding.js";
import { LOG_HEADINGS, PLAN_HEADINGS, area, codes, read, sheet } from "../grid.js";

const HEADINGS = ["任务内容", "期望结果", "实际完成情况"];
const row = (task: string, week = 45880, owner = "销售甲"): readonly (string | number)[] => [week, owner, task, "签收", "完成"];

/** Each task with its week, owner, own cell and the cell of its result. */
function told({ plans }: Inputs): readonly string[] {
  return (plans?.rows ?? []).map((item) => {
    const actual = plans ? originText(placeOf(plans, item.origin, "actual")) : "";
    return [item.week === null ? "" : isoDay(item.week), item.owners.join(), item.task, originText(item.origin), actual].join(" ");
  });
}

describe("several sheets of one kind are one table", () => {
  const other = ["备注", ...PLAN_HEADINGS];
  const august = sheet("周计划(8月)", [PLAN_HEADINGS, row("送方案")]);
  const september = sheet("周计划(9月)", [["九月"], other, ["x", ...row("签补充协议", 45901)]]);

  test("every row keeps its own sheet, and every field its own column", () => {
    const inputs = read([august, september]);
    expect(told(inputs)).toEqual(["2025-08-11 销售甲 送方案 '周计划(8月)'!C2 '周计划(8月)'!E2", "2025-09-01 销售甲 签补充协议 '周计划(9月)'!D3 '周计划(9月)'!F3"]);
    expect(inputs.problems.map(({ say }) => say)).toEqual([{ say: "sheets-joined", with: { sheets: "周计划(8月)、周计划(9月)" } }]);
  });

  test("a column that only one of them has is no gap of the other", () => {
    const inputs = read([august, september]);
    const note = inputs.plans?.parts?.map(({ columns }) => columns.has("note"));
    expect(note).toEqual([false, true]);
  });

  test("a copy of a sheet is counted once and said", () => {
    const inputs = read([sheet("周计划", [PLAN_HEADINGS, row("送方案"), row("跟进验收")]), sheet("周计划 (2)", [PLAN_HEADINGS, row("送方案"), row("跟进验收")])]);
    expect(inputs.plans?.rows).toHaveLength(2);
    expect(inputs.problems.map(({ say }) => say)).toContainEqual({ say: "rows-twice", with: { sheet: "周计划 (2)", other: "周计划", n: 2 } });
  });

  test("one of them without a needed heading is left out and named", () => {
    const inputs = read([august, sheet("周计划(旧版)", [["任务内容", "负责人", "备注"], ["x", "y", "z"]])]);
    expect([inputs.plans?.rows.length, codes(inputs)]).toEqual([1, ["sheet-incomplete"]]);
  });

  test("a template beside the real sheet is not read, and named", () => {
    const inputs = read([sheet("周计划模板", [PLAN_HEADINGS, row("示例任务")]), august]);
    expect([inputs.plans?.rows.map(({ task }) => task), inputs.problems[0]?.say.with]).toEqual([["送方案"], { sheet: "周计划(8月)", others: "周计划模板" }]);
  });
});

test("one sheet for each person: the tab tells the owner, the title the week, and both are said", () => {
  const tab = (name: string, task: string) => sheet(name, [["8.11-8.17 周计划"], HEADINGS, [task, "签收", "完成"]]);
  const inputs = read([tab("张三", "送方案"), tab("李四", "跟进验收"), sheet("目录", [["张三"], ["李四"]])]);
  expect(told(inputs)).toEqual(["2025-08-11 张三 送方案 张三!A3 张三!C3", "2025-08-11 李四 跟进验收 李四!A3 李四!C3"]);
  expect(codes(inputs)).toEqual(["sheet-by-headings", "week-from-name", "owner-from-name", "week-from-name", "owner-from-name", "sheets-joined"]);
});

test("one sheet for each week: the tab tells the week, in dates or by number", () => {
  const headings = ["负责人", ...HEADINGS];
  const tab = (name: string, task: string) => sheet(name, [headings, ["销售甲", task, "签收", "完成"]]);
  const inputs = read([tab("8.11-8.17", "送方案"), tab("第34周", "跟进验收")]);
  expect(told(inputs)).toEqual(["2025-08-11 销售甲 送方案 '8.11-8.17'!B2 '8.11-8.17'!D2", "2025-08-18 销售甲 跟进验收 第34周!B2 第34周!D2"]);
});

test("plan and log on one sheet, one below the other, each under its own heading", () => {
  const rows = [
    ["销售甲 周报 8.11-8.17"],
    ["一、本周计划"],
    ["序号", ...HEADINGS, "客户"],
    [1, "送方案", "签收", "完成", "示例市水利局"],
    [2, "跟进验收", "出报告", "未完成", null],
    [],
    ["二、每日行动"],
    ["日期", ...LOG_HEADINGS.slice(2)],
    ["周一", "拜访示例市水利局", "签收方案", "无", "无"],
    ["周二", "在办公室写材料", "完成", null, null],
  ];
  const inputs = read([sheet("Sheet1", rows, { merges: [area(1, 0, 1, 4), area(6, 0, 6, 4)] })]);
  expect(told(inputs)).toEqual(["2025-08-11 销售甲 送方案 Sheet1!B4 Sheet1!D4", "2025-08-11 销售甲 跟进验收 Sheet1!B5 Sheet1!D5"]);
  expect(inputs.log?.rows.map((entry) => [isoDay(entry.day), entry.owners.join(), entry.dayAction, originText(entry.origin)])).toEqual([
    ["2025-08-11", "销售甲", "拜访示例市水利局", "Sheet1!A9"],
    ["2025-08-12", "销售甲", "在办公室写材料", "Sheet1!A10"],
  ]);
  expect(codes(inputs).filter((code) => code.includes("unreadable") || code.includes("missing"))).toEqual([]);
});

test("plan and log side by side on one sheet, each with its own owner column", () => {
  const rows = [
    ["周报 8.11-8.17"],
    ["负责人", ...HEADINGS, null, ...LOG_HEADINGS],
    ["销售甲", "送方案", "签收", "完成", null, 45880, "销售乙", "拜访示例市水利局", "签收", "无", "无"],
    ["销售乙", "跟进验收", "出报告", "未完成", null, 45881, "销售甲", "写材料", "完成", "无", "无"],
  ];
  const inputs = read([sheet("周报", rows)]);
  expect(told(inputs)).toEqual(["2025-08-11 销售甲 送方案 周报!B3 周报!D3", "2025-08-11 销售乙 跟进验收 周报!B4 周报!D4"]);
  expect(inputs.log?.rows.map((entry) => [isoDay(entry.day), entry.owners.join(), entry.dayAction])).toEqual([
    ["2025-08-11", "销售乙", "拜访示例市水利局"],
    ["2025-08-12", "销售甲", "写材料"],
  ]);
});

test("a block for each person on one sheet: the line above each tells whose it is", () => {
  const rows = [["周计划 8.11-8.17"], ["姓名：张三"], HEADINGS, ["送方案", "签收", "完成"], [], ["姓名：李四"], HEADINGS, ["跟进验收", "出报告", "未完成"]];
  expect(told(read([sheet("周计划", rows)]))).toEqual(["2025-08-11 张三 送方案 周计划!A4 周计划!C4", "2025-08-11 李四 跟进验收 周计划!A8 周计划!C8"]);
});

test("a label and its value in cells of their own tell week and owner", () => {
  const rows = [["周计划"], ["姓名", "销售甲", "日期", "8.11-8.17"], HEADINGS, ["送方案", "签收", "完成"]];
  expect(told(read([sheet("周计划", rows)]))).toEqual(["2025-08-11 销售甲 送方案 周计划!A4 周计划!C4"]);
});

test("a last row of one cell above the next heading is a task, not a title", () => {
  const rows = [["8.11-8.17"], ["负责人", ...HEADINGS], ["销售甲", "送方案", "签收", "完成"], [null, "无主任务"], ["日期", "负责人", ...LOG_HEADINGS.slice(2)], [45880, "销售甲", "拜访", "见到", "无", "无"]];
  expect(read([sheet("周计划", rows)]).plans?.rows.map(({ task }) => task)).toEqual(["送方案", "无主任务"]);
});

test("two sheets without a name between them stop the run with the heading to add", () => {
  const tab = (name: string) => sheet(name, [HEADINGS, ["送方案", "签收", "完成"]]);
  expect(() => read([tab("表一"), tab("表二")])).toThrow(CannotReview);
});
