import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { CellValue } from "../../src/model/workbook.js";
import { readBook } from "../../src/read/readBook.js";
import { LOGGED, MONDAY, PLAN, sheet } from "../support/weekBook.js";

const today = parseIsoDay("2025-08-18") as Day;
const book = (sheets: readonly ReturnType<typeof sheet>[], dateSystem: 1900 | 1904 = 1900) => readBook({ fileName: "销售甲.xlsx", dateSystem, sheets, findings: [] }, { today }).book;
const plansOf = (rows: readonly (readonly CellValue[])[], more: readonly string[] = [], formats: readonly (readonly string[])[] = []) =>
  book([sheet("周计划", [[...PLAN, ...more], ...rows], { formats })]).tables[0];

describe("a cell is carried as it was typed", () => {
  test.each([
    ["a serial", "计划完成日期", 45881, "", { value: 45881, format: "day" }],
    ["a date without a year", "计划完成日期", "8.14", "", { value: 45883, format: "day" }],
    ["8.1, of which nobody knows whether it is the 10th", "计划完成日期", 8.1, "", { value: 8.1, format: "general" }],
    ["words for no date yet", "计划完成日期", "待定", "", { value: "待定", format: "text" }],
    ["a span of days", "计划完成日期", "8.11-8.13", "", { value: "8.11-8.13", format: "text" }],
    ["a share with its sign", "完成率", 0.8, "0%", { value: 0.8, format: "percent" }],
    ["the number 1", "完成率", 1, "", { value: 1, format: "general" }],
    ["a share in words", "完成率", "八成", "", { value: "八成", format: "text" }],
    ["a word that no list has", "完成状态", "快了", "", { value: "快了", format: "text" }],
  ] as const)("%s", (_, heading, value, format, wanted) => {
    const table = plansOf([[MONDAY, "销售甲", "任务", "结果", "完成", value]], [heading], [[], ["", "", "", "", "", format]]);
    const field = { 计划完成日期: "due", 完成率: "percent", 完成状态: "status" }[heading];
    expect(table?.rows[0]?.cells.get(field)).toEqual(wanted);
  });

  test("an error carries nothing and is kept as it showed", () => {
    const row = plansOf([[MONDAY, "销售甲", "任务", "结果", "完成", { error: "#N/A" }]], ["客户"])?.rows[0];
    expect(row?.cells.has("client")).toBe(false);
    expect(row?.originals).toEqual([{ heading: "客户", text: "#N/A" }]);
  });

  test("a 1904 serial is the same day in 1900", () => {
    const table = book([sheet("周计划", [[...PLAN], [44418, "销售甲", "任务", "结果", "完成"]])], 1904).tables[0];
    expect(table?.rows[0]?.cells.get("week")).toEqual({ value: MONDAY, format: "day" });
  });

  test("an amount in 元 is carried in 万元, with what was typed", () => {
    const clients = sheet("项目", [["项目名称", "客户", "项目负责人", "合同额(元)"], ["示例项目", "示例市自然资源局", "销售甲", 1_200_000]]);
    const table = book([sheet("周计划", [[...PLAN]]), clients]).tables.find(({ kind }) => kind === "projects");
    expect(table?.rows[0]?.cells.get("amount")).toEqual({ value: 120, format: "general" });
    expect(table?.rows[0]?.originals).toEqual([{ heading: "合同额(元)", text: "1200000" }]);
  });

  test("a column that nobody knows comes along under its heading", () => {
    const row = plansOf([[MONDAY, "销售甲", "任务", "结果", "完成", "红", 7]], ["心情\n指数", ""])?.rows[0];
    expect([...(row?.extra ?? [])]).toEqual([
      ["心情 指数", { value: "红", format: "text" }],
      ["〔G〕", { value: 7, format: "general" }],
    ]);
  });
});

describe("what no column holds is written out", () => {
  test("week and owner of a title", () => {
    const table = book([sheet("周计划", [["销售甲 周报 8.11-8.17"], ["任务内容", "期望结果", "实际完成情况"], ["任务", "结果", "完成"]])]).tables[0];
    const row = table?.rows[0];
    expect([row?.cells.get("week")?.value, row?.cells.get("owner")?.value, row?.when, row?.who]).toEqual([MONDAY, "销售甲", parseIsoDay("2025-08-11"), ["销售甲"]]);
  });

  test("a weekday's date, with the weekday beside it", () => {
    const log = sheet("每日日志", [[...LOGGED], ["周三", "销售甲", "拜访客户", "满意", "无", "无"]]);
    const row = book([sheet("周计划", [[...PLAN], [MONDAY, "销售甲", "任务", "结果", "完成"]]), log]).tables.find(({ kind }) => kind === "log")?.rows[0];
    expect(row?.cells.get("day")).toEqual({ value: MONDAY + 2, format: "day" });
    expect(row?.originals).toEqual([{ heading: "日期", text: "周三" }]);
  });
});

test("rows without a usable day are carried all the same", () => {
  const log = sheet("每日日志", [[...LOGGED], [8.1, "销售甲", "拜访客户", "满意", "无", "无"]]);
  const rows = book([log]).tables[0]?.rows;
  expect(rows?.map(({ when, cells }) => [when, cells.get("day")])).toEqual([[null, { value: 8.1, format: "general" }]]);
});

test("what is not carried is named: titles, totals, notes beside; of a sheet that was not read the cells are counted", () => {
  const plans = sheet("周计划", [["营销中心内部资料"], [...PLAN], [MONDAY, "销售甲", "任务", "结果", "完成"], ["合计", null, "1 项"]]);
  const other = sheet("价目表", [["品名", "单价"], ["甲", 1]]);
  expect(book([plans, other]).left).toEqual([
    { sheet: "周计划", read: true, cells: 3, texts: ["营销中心内部资料", "合计", "1 项"] },
    { sheet: "价目表", read: false, cells: 4, texts: [] },
  ]);
});

test("a row that only a form's own fields fill is not carried, be the others blank or empty texts; one with a word beside them is", () => {
  const form = [MONDAY, "销售甲"] as const;
  const table = plansOf([[...form, null, null, null, 3, null], [...form, "", "", " ", 3, ""], [...form, "", "", "", 3, "好"], [...form, null, "签收", null, 3, null]], ["序号", "心情"]);
  expect(table?.rows.map(({ origin, extra }) => [origin.row, extra.get("心情")?.value ?? null])).toEqual([[4, "好"], [5, null]]);
});
