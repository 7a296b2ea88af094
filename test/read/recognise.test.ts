import type { Recognition } from "../../src/model/recognition.js";
import type { Sheet } from "../../src/model/workbook.js";
import { isReadingStop } from "../../src/pane/readingStop.js";
import { STOP_CODES } from "../../src/read/codes.js";
import { recognise } from "../../src/read/recognise.js";
import { OWN_SHEETS } from "../support/ownSheets.js";
import { day, log, plan, read, sheet, stopOf, TASK, workbook } from "./grid.js";

const told = (sheets: readonly Sheet[]): Recognition => recognise(workbook(sheets), day(2025, 8, 18));
const kind = (sheets: readonly Sheet[], wanted: string): Recognition["kinds"][number] | undefined => told(sheets).kinds.find((one) => one.kind === wanted);
const settings = (...rows: readonly (readonly [string, string])[]): Sheet => sheet("设置", [["键", "值"], ...rows]);
const firstAbsent = ({ absent }: Recognition): readonly string[] => absent.filter(({ first }) => first).map(({ zh }) => zh);

describe("what is recognised", () => {
  test("nothing, in an empty workbook, which lacks every sheet that a standard one begins with", () => {
    const empty = told([sheet("Sheet1", [])]);
    expect(empty).toMatchObject({ kinds: [], unusedSheets: [] });
    expect(firstAbsent(empty)).toEqual(["周计划", "每日日志", "客户", "设置"]);
  });

  test("headings, standard and others, those that stand for nothing, and the columns without one, required ones first", () => {
    const plans = kind([sheet("周计划", [["周起始日", "负责人", "工作任务", "结果如何", "期望结果"], [45880, "销售甲", "部署", "完成", "落实"]])], "plans");
    expect(plans?.headings).toEqual([
      { zh: "周起始日", en: "WeekStart", text: "周起始日", standard: true },
      { zh: "负责人", en: "Owner", text: "负责人", standard: true },
      { zh: "任务内容", en: "Task", text: "工作任务", standard: false },
      { zh: "期望结果", en: "Expected", text: "期望结果", standard: true },
    ]);
    expect(plans?.unused).toEqual(["结果如何"]);
    expect(plans?.missing[0]).toEqual({ field: "actual", zh: "实际完成情况", en: "Actual", required: true, first: true });
    expect(plans?.missing.slice(1).some(({ required }) => required)).toBe(false);
  });

  test("several sheets of one kind as one, with what any of them lacks", () => {
    const other = sheet("周计划(9月)", [["周起始日", "负责人", "任务内容", "期望结果", "做得怎样"], [45880, "销售乙", "走访", "约好", "完成"]]);
    expect(kind([plan([TASK]), other], "plans")).toMatchObject({ sheets: ["周计划", "周计划(9月)"], unused: ["做得怎样"], missing: expect.arrayContaining([expect.objectContaining({ field: "actual" })]) as unknown });
  });

  test("a layout of somebody's own, which has no headings to match", () => {
    const diary = sheet("周计划", [["姓名", "销售甲", null], ["日期", "2025-08-11", null], ["序号", "事项", "进展"], [1, "拜访示例市自然资源局", "没见到人"], [2, "整理材料", "已完成"]]);
    expect(kind([diary], "plans")).toMatchObject({ ownLayout: true, headings: [], unused: [], missing: [] });
  });

  test("sheets of further kinds, each once, with what they lack; 设置 is none of them", () => {
    const clients = sheet("客户", [["客户名称", "负责人", "生命周期阶段"], ["示例局", "销售甲", "接触期"]]);
    const all = told([plan([TASK]), clients, sheet("项目", [["甲"], ["乙", "丙\n丁"]]), settings(["作息", "双休"])]);
    expect(all.kinds.map((one) => [one.kind, one.sheets, one.ownLayout, one.unused])).toEqual([["plans", ["周计划"], false, []], ["clients", ["客户"], false, []], ["projects", ["项目"], false, ["乙", "丙 丁"]]]);
    expect(all.kinds[1]?.missing.filter(({ required }) => required)).toEqual([]);
    expect(all.kinds[2]?.missing.filter(({ required }) => required).map(({ zh }) => zh)).toEqual(["项目名称", "客户", "项目负责人"]);
    expect([firstAbsent(all), all.absent.some(({ kind: own }) => own === "history"), all.unusedSheets]).toEqual([["每日日志"], false, []]);
  });

  test("sheets that were not read, but for empty ones", () => {
    expect(told([...OWN_SHEETS, sheet("空", [[null, ""]])]).unusedSheets).toEqual(["工作安排", "通讯录"]);
  });

  test("the likeliest row of headings, where a sheet of that name has none that is known", () => {
    const [own] = OWN_SHEETS;
    expect(kind([{ ...(own ?? sheet("", [])), name: "周计划" }], "plans")).toMatchObject({ headings: [], unused: own?.rows[0] });
  });

  test("a heading that comes twice is nothing to choose: it would stand for both columns", () => {
    expect(kind([sheet("周计划", [["任务", "周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"], ["旧", ...TASK]])], "plans")?.unused).toEqual([]);
  });
});

describe("工作表别名", () => {
  const [own, logged] = OWN_SHEETS as readonly [Sheet, Sheet];
  test.each([
    ["says which sheet a kind is", "工作安排=周计划", "工作安排"],
    ["goes by an English name or an alias too", "工作安排=Plans", "工作安排"],
    ["does not mind width, case and spaces", " ｗｋ Plan =周计划", "WK PLAN"],
  ])("%s", (_, pairs, name) => {
    const renamed = sheet(name, [["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"], TASK]);
    expect(read([renamed, log([]), settings(["工作表别名", pairs])]).plans).toMatchObject({ sheet: name, rows: [{ task: "部署收款工作", origin: { sheet: name } }] });
  });

  test("wins over the sheet's own name, and over what looks like a spare copy", () => {
    const spare = plan([TASK], { name: "周计划备份" });
    expect(read([plan([]), spare, log([]), settings(["工作表别名", "周计划=人员、周计划备份=周计划"])]).plans?.sheet).toBe("周计划备份");
  });

  test("names what it cannot read and leaves the sheet as it is called", () => {
    const { problems } = read([plan([TASK]), settings(["工作表别名", "周计划=计划啊"])]);
    expect(problems.map(({ say }) => say)).toEqual([{ say: "setting-unreadable", with: { key: "工作表别名", text: "周计划=计划啊" } }]);
  });

  test("with 表头别名 makes a workbook of one's own one that can be reviewed", () => {
    expect(stopOf([own, logged, settings(["工作表别名", "工作安排=周计划"])])).toMatchObject(["missing-heading", { sheet: "工作安排" }]);
    const pairs = "哪一周=周起始日、谁来办=负责人、跟进的事=任务内容、想要什么=期望结果、做得怎样=实际完成情况";
    expect(read([own, logged, settings(["工作表别名", "工作安排=周计划"], ["表头别名", pairs])]).plans?.rows).toHaveLength(2);
  });
});

test("the pane knows every code that stops a reading, and no other", () => {
  expect(STOP_CODES.every((code) => isReadingStop({ code }))).toBe(true);
  expect(isReadingStop({ code: "NOT_A_WORKBOOK" })).toBe(false);
});
