import type { Inputs } from "../../src/model/inputs.js";
import { originText } from "../../src/model/origin.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { area, LOG_HEADINGS, log, plan, PLAN_HEADINGS, read, sheet, TASK } from "./grid.js";

type Rows = readonly (readonly CellValue[])[];
const withSheet = (name: string, rows: Rows, more: Partial<Sheet> = {}): Inputs => read([plan([TASK]), sheet(name, rows, more)]);
const told = ({ problems }: Inputs): readonly unknown[] => problems.map(({ code, origin }) => [code, origin && originText(origin)]);
const gapsOf = ({ gaps }: Inputs): readonly unknown[] => gaps.map(({ column, missing, of, origins }) => [column, missing, of, origins.map(originText)]);

test("客户: a row without a name is named, one without owner or stage is kept, and each blank is a gap", () => {
  const inputs = withSheet("客户", [["备注", "客户名称", "负责人", "生命周期阶段"], ["x", null, "销售甲", "接触期"], [null, "示例局", null, null], [null, "示例院", "销售甲", "意向期"]]);
  expect(inputs.clients?.rows.map(({ name, owners, stage, origin }) => [name, owners, stage, originText(origin)])).toEqual([["示例局", [], undefined, "客户!B3"], ["示例院", ["销售甲"], "意向期", "客户!B4"]]);
  expect(told(inputs)).toEqual([["name-missing", "客户!B2"]]);
  expect(gapsOf(inputs)).toEqual([["客户名称", 1, 3, ["客户!B2"]], ["负责人", 1, 3, ["客户!C3"]], ["生命周期阶段", 1, 3, ["客户!D3"]]]);
});

test("客户: a name merged down is one client, an owner merged down is each one's", () => {
  const inputs = withSheet("客户", [["客户名称", "负责人", "生命周期阶段"], ["示例局", "销售甲", "接触期"], [null, null, "意向期"], ["示例院", null, "推进期"]], { merges: [area(1, 0, 2, 0), area(1, 1, 3, 1)] });
  expect(inputs.clients?.rows.map(({ name, owners }) => [name, owners])).toEqual([["示例局", ["销售甲"]], ["示例院", ["销售甲"]]]);
  expect(told(inputs)).toEqual([["name-missing", "客户!A3"]]);
});

test("客户: names and aliases that fit two clients are listed with both, be they written apart or in capitals; a client's own are not", () => {
  const headings = ["客户名称", "别名", "负责人", "生命周期阶段"];
  const rows = [["示例局", "EXJ、示例局、一局", "销售甲", "接触期"], ["示例 局", null, "销售甲", "接触期"], ["示例院", "exj", "销售甲", "接触期"], ["示例所", "示例院", "销售甲", "接触期"]];
  expect(withSheet("客户", [headings, ...rows]).problems.map(({ say, origin }) => [say.say, say.with, origin?.row])).toEqual([
    ["client-twice", { name: "示例 局", other: "客户!A2" }, 3],
    ["alias-twice", { alias: "exj", name: "示例院", other: "示例局" }, 4],
    ["alias-twice", { alias: "示例院", name: "示例所", other: "示例院" }, 5],
  ]);
});

test("项目: a row without a name is named and is none, other blanks are gaps; a name merged down is one project", () => {
  const rows = [["备注", "项目名称", "客户", "项目负责人"], ["x", null, "示例局", "销售甲"], [null, "示例平台", null, null], [null, null, "示例院", "销售乙"]];
  const inputs = withSheet("项目", rows, { merges: [area(2, 1, 3, 1)] });
  expect(inputs.projects?.rows).toMatchObject([{ name: "示例平台", origin: { row: 3, column: 2 } }]);
  expect(told(inputs)).toEqual([["name-missing", "项目!B2"], ["name-missing", "项目!B4"]]);
  expect(gapsOf(inputs)).toEqual([["项目名称", 2, 3, ["项目!B2", "项目!B4"]], ["客户", 1, 3, ["项目!C3"]], ["项目负责人", 1, 3, ["项目!D3"]]]);
});

test("人员: a row without a name is nobody and a gap; a name is one person, spaces or not", () => {
  const inputs = withSheet("人员", [["组", "姓名"], ["一组", null], ["一组", "销售 甲"], ["二组", " 张三、李四 "], ["二组", "无"], ["二组", null]], { merges: [area(4, 1, 5, 1)] });
  expect(inputs.people?.rows.map(({ name, group, origin }) => [name, group, originText(origin)])).toEqual([["销售甲", "一组", "人员!B3"], ["张三李四", "二组", "人员!B4"], ["无", "二组", "人员!B5"]]);
  expect(gapsOf(inputs)).toEqual([["姓名", 2, 5, ["人员!B2", "人员!B6"]]]);
});

test("协调事项: a row without item or need is named; a need merged down is one, its other cells are gaps", () => {
  const headings = ["提出日期", "提出人", "类型", "事项", "具体需求"];
  const rows = [headings, ["8.11", "销售甲", "跨部门", null, null], [null, null, null, "合同", "法务看一遍"], ["8.12", "销售甲", "跨部门", null, null], ["8.12", "销售甲", "跨部门", "盖章", null]];
  const inputs = withSheet("协调事项", rows, { merges: [area(2, 3, 3, 3), area(2, 4, 3, 4)] });
  expect(inputs.needs?.rows.map(({ need, owners, item, origin }) => [need, owners, item, originText(origin)])).toEqual([
    ["法务看一遍", [], "合同", "协调事项!E3"],
    ["合同", ["销售甲"], "合同", "协调事项!D4"],
    ["盖章", ["销售甲"], "盖章", "协调事项!D5"],
  ]);
  expect(told(inputs)).toEqual([["need-missing", "协调事项!D2"]]);
  expect(gapsOf(inputs)).toEqual([["提出日期", 1, 3, ["协调事项!A3"]], ["提出人", 1, 3, ["协调事项!B3"]], ["类型", 1, 3, ["协调事项!C3"]]]);
});

test("每日日志: words need a day; a day needs words or an owner", () => {
  const heads = ["负责人", "日期", ...LOG_HEADINGS.slice(2)];
  const rows = [heads, ["销售甲", 45880, null, null, null, null], [null, 45881, null, null, null, null], ["销售甲", null, null, null, null, null], ["销售甲", null, "拜访", null, null, null], [null, 45882, null, null, null, "满意"]];
  const inputs = read([sheet("每日日志", rows)]);
  expect(inputs.log?.rows.map(({ owners, origin }) => [owners, originText(origin)])).toEqual([[["销售甲"], "每日日志!B2"], [[], "每日日志!B6"]]);
  expect(told(inputs)).toEqual([["log-day-missing", "每日日志!B5"]]);
  expect(gapsOf(inputs)).toEqual([["日期", 1, 3, ["每日日志!B5"]], ["负责人", 1, 3, ["每日日志!A6"]]]);
});

test("每日日志: what was done is not repeated down a merge, the day is", () => {
  const inputs = read([log([[45880, "销售甲", "拜访", "见到", "无", "无"], [null, "销售甲", null, null, null, "满意"]], { merges: [2, 3, 4, 5, 0].map((column) => area(1, column, 2, column)) })]);
  expect(inputs.log?.rows[1]).toEqual({ origin: { sheet: "每日日志", row: 3, column: 1 }, day: inputs.log?.rows[0]?.day, owners: ["销售甲"], eveningResult: "满意" });
});

test("周计划: a task, an expectation or a result tells a row; 无 tells none", () => {
  const headings = ["负责人", "周起始日", "任务内容", "期望结果", "实际完成情况"];
  const rows = [headings, ["销售甲", 45880, null, "签收", null], ["销售甲", 45880, null, null, "完成"], [null, null, "送方案", null, null], ["销售甲", 45880, "无", "无", "无"], ["销售甲", 45880, "无", "签收", null]];
  const inputs = read([sheet("周计划", rows)]);
  expect(inputs.plans?.rows.map(({ task, origin }) => [task, originText(origin)])).toEqual([["送方案", "周计划!C4"]]);
  expect(told(inputs)).toEqual([["task-missing", "周计划!C2"], ["task-missing", "周计划!C3"], ["task-missing", "周计划!C6"]]);
  expect(gapsOf(inputs)).toEqual([["周起始日", 1, 4, ["周计划!B4"]], ["负责人", 1, 4, ["周计划!A4"]], ["任务内容", 2, 4, ["周计划!C2", "周计划!C3"]], ["期望结果", 2, 4, ["周计划!D3", "周计划!D4"]]]);
});

test("周计划: a task merged down is one, its week is each row's", () => {
  const inputs = read([plan([TASK, [null, "销售甲", null, "签收", "完成"]], { merges: [area(1, 2, 2, 2), area(1, 0, 2, 0)] })]);
  expect([inputs.plans?.rows.length, told(inputs), gapsOf(inputs)]).toEqual([1, [["task-missing", "周计划!C3"]], [["任务内容", 1, 2, ["周计划!C3"]]]]);
});

test("cells in error, totals and a heading row that comes again are told or passed over as they stand", () => {
  const rows = [TASK, PLAN_HEADINGS, ["周起始日", "负责人", "写总结", null, null], [45880, { error: "#REF!" }, "送方案", "签收", null], [null, " 小计：2 项"], [null, null, "合计", null, null]];
  const inputs = read([plan(rows)]);
  expect(inputs.plans?.rows.map(({ task }) => task)).toEqual(["部署收款工作", "写总结", "送方案"]);
  expect(inputs.problems.map(({ code, origin, say }) => [code, origin && originText(origin), say.with])).toEqual([
    ["day-unreadable", "周计划!A4", { text: "周起始日" }],
    ["cell-error", "周计划!B5", { error: "#REF!" }],
  ]);
});

test("a total is known by its first filled cell alone", () => {
  const rows = [["总计", 3], ["本周合计：3项", null], ["合计回款", "销售甲", "回款", "到账", null], [45880, "合计", "回款二", "到账", null]];
  expect(read([plan(rows)]).plans?.rows.map(({ task }) => task)).toEqual(["回款", "回款二"]);
});

test("hidden rows are counted where they hold something, the first of them told", () => {
  const plans = read([plan([TASK, [], TASK, TASK], { hiddenRows: [2, 3, 4] })]).plans;
  expect([plans?.hidden, plans?.firstHidden]).toEqual([2, { sheet: "周计划", row: 4, column: 3 }]);
  expect(read([plan([TASK])]).plans).not.toHaveProperty("firstHidden");
});

test("a cell of needs that only numbers is one need as it stands", () => {
  const inputs = withSheet("协调事项", [["提出日期", "提出人", "类型", "事项"], ["8.11", "销售甲", "跨部门", "1、；2、"]]);
  expect(inputs.needs?.rows.map(({ need, origin }) => [need, origin.part])).toEqual([["1、；2、", undefined]]);
});
