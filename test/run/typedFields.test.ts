import { PLANS } from "../../src/model/columns/index.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { findHeadings } from "../../src/read/findHeadings.js";
import { typedFields } from "../../src/run/typedFields.js";
import { sheet } from "../support/weekBook.js";

const HEADINGS = ["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"];
const ROW: readonly CellValue[] = [45_880, "销售甲", "送方案", "签收", "完成"];

function headingsAdded(own: Sheet, row: number): readonly (readonly [string | number | null, number])[] {
  const headings = findHeadings(own, PLANS, new Map());
  if (!headings) throw new Error("no headings");
  const entries = typedFields({ spec: PLANS, found: { sheet: own, headings }, row }, { verdict: { value: "完成" }, verdictReason: { value: "已核实" } });
  return entries.slice(0, -1).flatMap(({ cells }) => cells.map(({ value, column }) => [value, column] as const));
}

test("on a sheet of 200,000 rows too, missing headings go behind the last column that anybody uses", () => {
  const rows = [HEADINGS, ...Array.from({ length: 200_000 }, () => ROW), [...ROW, null, "旁注"]];
  expect(headingsAdded(sheet("周计划", rows), 1)).toEqual([["主管评定", 7], ["评定理由", 8]]);
});
