import fc from "fast-check";
import { SHEETS } from "../../src/model/columns/index.js";
import { CannotReview } from "../../src/model/finding.js";
import type { CellValue } from "../../src/model/workbook.js";
import { headingKey, knownHeadings } from "../../src/read/heading.js";
import { LOG_HEADINGS, PLAN_HEADINGS, area, read, sheet } from "./grid.js";

/** Ruling 14: sheet, standard heading, what people write for it. */
const RULING_14: readonly (readonly [string, string, string])[] = [
  ["周计划", "周起始日", "周开始 周起始 周一日期 周次"],
  ["周计划", "负责人", "姓名 人员 销售 业务员 汇报人"],
  ["周计划", "任务内容", "任务 工作任务 工作内容 计划任务 原计划任务"],
  ["周计划", "期望结果", "预期结果 预期成果 目标"],
  ["周计划", "计划完成日期", "截止日期 完成时间 完成期限"],
  ["周计划", "实际完成情况", "完成情况 实际情况"],
  ["周计划", "未完成原因", "原因 未完成原因分析"],
  ["每日日志", "白天主要动作", "白天动作 白天工作"],
  ["每日日志", "晚上主要动作", "晚上动作 晚上工作"],
  ["客户", "客户名称", "客户 单位 客户单位"],
  ["客户", "客户层级", "层级"],
  ["客户", "生命周期阶段", "阶段"],
];

test.each(RULING_14)("%s: %s is also %s", (sheetName, heading, words) => {
  const spec = SHEETS.find(({ zh }) => zh === sheetName);
  const known = spec && knownHeadings(spec, new Map());
  const field = spec?.columns.find(({ zh }) => zh === heading)?.field;
  expect(words.split(" ").map((word) => known?.get(headingKey(word))?.field)).toEqual(words.split(" ").map(() => field));
});

test.each(["计划", "工作计划", "本周计划", "周计划（8月）", "周计划 2025", "8月周计划", "PLANS", "　周 计划"])("a sheet called %j is the plan", (name) => {
  const { plans } = read([sheet(name, [PLAN_HEADINGS, [45880, "销售甲", "拜访", "见到", "完成"]])]);
  expect(plans?.sheet).toBe(name);
});

test.each(["日志", "工作日志", "每日行动", "每日日志(销售甲)", "DailyLog"])("a sheet called %j is the log", (name) => {
  const { log } = read([sheet(name, [LOG_HEADINGS, [45880, "销售甲", "拜访", "见到", "无", "无"]])]);
  expect(log?.sheet).toBe(name);
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", "　", "无", "周一", "8.11", 8.1, 45880, 0.8, "80%", "合计", { error: "#N/A" }, true, "1. 甲；2. 乙"),
  fc.constantFrom(...PLAN_HEADINGS, ...LOG_HEADINGS, "设置", "键", "值", "客户名称", "事项", "提出人", "类型", "提出日期"),
  fc.string({ maxLength: 12 }),
  fc.double(),
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
const names = fc.constantFrom("周计划", "每日日志", "客户", "协调事项", "项目", "人员", "设置", "Sheet1");

test("whatever stands in a workbook, reading ends in inputs or in one sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, rows, rows), { minLength: 1, maxLength: 4 }), fc.nat(5), fc.nat(5), (sheets, top, left) => {
      const grids = sheets.map(([name, above, below]) => sheet(name, [...above.slice(0, 2), [...PLAN_HEADINGS, ...LOG_HEADINGS.slice(2)], ...below], { merges: [area(top, left, top + 2, left + 1)] }));
      try {
        const { plans, problems } = read(grids);
        expect(plans?.rows.every(({ task, owners }) => task !== "" && Array.isArray(owners)) ?? true).toBe(true);
        expect(problems.every(({ code, say }) => code === say.say)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(CannotReview);
      }
    }),
    { numRuns: 300 },
  );
});
