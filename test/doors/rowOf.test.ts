import { rowOf } from "../../src/doors/rowOf.js";
import type { Sheet, Workbook } from "../../src/model/workbook.js";

const sheet: Sheet = {
  name: "周计划",
  visibility: "visible",
  rows: [["销售甲 周报"], ["周起始日", "任务内容", "完成率", "备注", "完成状态"], [45880, "对接协议", 0.5, null, { error: "#N/A" }]],
  formats: [[], [], ["yyyy-mm-dd", "", "0%", "", ""]],
  merges: [],
  hiddenRows: [],
  locked: false,
  marker: null,
};
const workbook: Workbook = { fileName: "a.xlsx", dateSystem: 1900, sheets: [sheet], findings: [] };

test("a row is shown under its headings, blank cells left out, the cell in question marked", () => {
  expect(rowOf(workbook, { sheet: "周计划", row: 3, column: 2 })?.cells).toEqual([
    { heading: "周起始日", text: "2025-08-11", chosen: false },
    { heading: "任务内容", text: "对接协议", chosen: true },
    { heading: "完成率", text: "50%", chosen: false },
    { heading: "完成状态", text: "#N/A", chosen: false },
  ]);
});

test("a blank cell in question is shown all the same", () => {
  expect(rowOf(workbook, { sheet: "周计划", row: 3, column: 4 })?.cells.find(({ chosen }) => chosen)).toEqual({ heading: "备注", text: "", chosen: true });
});

test.each([
  { sheet: "没有", row: 3, column: 1 },
  { sheet: "周计划", row: 9, column: 1 },
])("what is not there has no row: %j", (origin) => {
  expect(rowOf(workbook, origin)).toBeUndefined();
});
