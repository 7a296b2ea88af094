import { acceptedRows } from "../../src/facts/acceptedRows.js";
import { isoDay } from "../../src/model/day.js";
import type { CellValue } from "../../src/model/workbook.js";
import { LOG_HEADINGS, PLAN_HEADINGS, read, sheet } from "../read/grid.js";
import { on, plan } from "../support/builders.js";

test.each([
  ["8.12", ["2025-08-12"], [], []],
  ["8月12日、2025-08-14", ["2025-08-12", "2025-08-14"], [], []],
  ["周四", ["2025-08-14"], [], []],
  ["星期天", ["2025-08-17"], [], []],
  ["非8.13", [], ["2025-08-13"], []],
  ["8.12，not 8.13", ["2025-08-12"], ["2025-08-13"], []],
  ["8.32、电话", [], [], ["8.32", "电话"]],
])("%s", (evidence, accepted, refused, unread) => {
  const read = acceptedRows(plan({ evidence }));
  expect([read?.accepted.map(isoDay), read?.refused.map(isoDay), read?.unread]).toEqual([accepted, refused, unread]);
});

test("无 refuses every row; a blank cell settles nothing", () => {
  expect(acceptedRows(plan({ evidence: "无" }))?.none).toBe(true);
  expect(acceptedRows(plan({ evidence: " " }))).toBeNull();
  expect(acceptedRows(plan())).toBeNull();
});

test("a date without a year is the one nearest to the task's week", () => {
  const read = acceptedRows(plan({ week: on("2025-12-29"), evidence: "1.2、12.30" }));
  expect(read?.accepted.map(isoDay)).toEqual(["2026-01-02", "2025-12-30"]);
});

describe("佐证 as a cell of the sheet", () => {
  const HEADINGS = [...PLAN_HEADINGS, "佐证"];
  const task = (evidence: CellValue): readonly CellValue[] => [45880, "销售甲", "提交示例项目方案", "方案获认可", "完成", evidence];
  const formats = (format: string): readonly (readonly string[])[] => [[], ["", "", "", "", "", format]];

  test.each<readonly [what: string, value: CellValue, format: string, accepted: readonly string[], unread: readonly string[]]>([
    ["a date", 45881, "yyyy/m/d", ["2025-08-12"], []],
    ["a date shown by month and day", 45881, 'm"月"d"日"', ["2025-08-12"], []],
    ["a date with its time", 45881.604, "yyyy-mm-dd hh:mm", ["2025-08-12"], []],
    ["the number 8.12", 8.12, "", ["2025-08-12"], []],
    ["the number 8.1, the 1st or the 10th", 8.1, "", [], ["8.1"]],
    ["a list with 8.1 is text", "8.1、8.12", "", ["2025-08-01", "2025-08-12"], []],
    ["a date that lost its format", 45881, "", [], ["45881"]],
    ["text", "非8.13", "", [], []],
  ])("%s", (_, value, format, accepted, unread) => {
    const { plans } = read([sheet("周计划", [HEADINGS, task(value)], { formats: formats(format) }), sheet("每日日志", [LOG_HEADINGS])]);
    const [item] = plans?.rows ?? [];
    const settled = item && acceptedRows(item);
    expect([settled?.accepted.map(isoDay), settled?.unread]).toEqual([accepted, unread]);
  });
});
