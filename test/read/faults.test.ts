import { originText } from "../../src/model/origin.js";
import type { CellValue } from "../../src/model/workbook.js";
import { PLAN_HEADINGS, TASK, codes, log, plan, read, sheet } from "./grid.js";

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
