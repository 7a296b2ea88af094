import fc from "fast-check";
import { partsOf } from "../../src/model/day.js";
import { CannotReview } from "../../src/model/finding.js";
import type { CellValue } from "../../src/model/workbook.js";
import { day as on, plans, reviewOf } from "../support/weekBook.js";
import { area, read, sheet } from "./grid.js";

const label = fc.constantFrom("日期", "时间", "周一", "周二", "周三", "周四", "8.11", "8月12日", "上午", "下午", "晚上", "白天", "工作内容", "结果", "事项", "进展", "任务内容", "期望结果", "完成情况", "姓名", "销售甲", "周次", "第33周", "序号", "工作安排", "本周工作总结", "合计");
const cell: fc.Arbitrary<CellValue> = fc.oneof(label, label, fc.constantFrom<CellValue>(null, null, "", "　", 45880, 45881, 8.1, 1, { error: "#REF!" }, true, "拜访示例市水利局", "没见到"), fc.string({ maxLength: 16 }), fc.double());
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
const name = fc.constantFrom("周报", "Sheet1", "8.11-8.17", "销售甲", "工作日志", "周计划", "重点工作");
const titled = fc.constantFrom<readonly CellValue[]>(["销售甲 8.11-8.17"], []);

test("whatever a person lays out, reading ends in inputs or in one sentence, and every row points at a cell of its sheet", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, titled, rows), { minLength: 1, maxLength: 3 }), fc.nat(6), fc.nat(4), (sheets, top, left) => {
      const grids = sheets.map(([own, title, below], nth) => sheet(`${own}${nth === 0 ? "" : nth}`, [title, ...below], { merges: [area(top, left, top + 1, left + 1)] }));
      try {
        const { plans: planned, log, problems } = read(grids);
        for (const { origin } of [...(planned?.rows ?? []), ...(log?.rows ?? [])]) {
          const own = grids.find((grid) => grid.name === origin.sheet);
          expect(origin.row >= 1 && origin.column >= 1 && origin.row <= (own?.rows.length ?? 0)).toBe(true);
        }
        expect(problems.every(({ code, say }) => code === say.say)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(CannotReview);
      }
    }),
    { numRuns: 400 },
  );
});

test("a log never holds a day outside the years that were typed, or this one and its neighbours", () => {
  const date = fc.oneof(fc.stringMatching(/^[0-9年月日周一二三.\-/ 至]{1,12}$/u), fc.constantFrom("周一", "8.11", "12.31", "1月2日", "8.11-8.13"));
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 5 }), (dates) => {
      const { log } = read([sheet("每日日志", [["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果"], ...dates.map((text) => [text, "销售甲", "拜访", "见到", "无", "无"])])]);
      for (const { day, origin } of log?.rows ?? []) {
        const { year } = partsOf(day);
        const text = dates[origin.row - 2] ?? "";
        const typed = [...text.matchAll(/\d{2,5}/g)].some(([digits]) => digits.length === 5 || digits.endsWith(String(year)) || 2000 + Number(digits.slice(0, 2)) === year || text.includes(String(year)));
        expect([2024, 2025, 2026].includes(year) || typed).toBe(true);
      }
    }),
  );
});

test("a percentage of a review lies within 0 and 100, whatever was typed", () => {
  const typed = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.stringMatching(/^[0-9一二三四五六七八九十成半约%./]{1,8}$/u), fc.constantFrom("120%", "-20%", "九成九", "1/0", "百分之二百"));
  fc.assert(
    fc.property(typed, (value) => {
      for (const { percent } of reviewOf([plans([["送方案", "签收", null, value]], ["完成率"])], { week: on("2025-08-11") }).plans) expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
