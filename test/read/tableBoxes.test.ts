import { markerText } from "../../src/model/marker.js";
import { PROJECT_KEY, REMARK_SIGN, type CoordinationSheet } from "../../src/model/tableRow.js";
import { NONE_SIGN } from "../../src/model/tableWords.js";
import type { CellValue } from "../../src/model/workbook.js";
import { Calendar } from "../../src/read/calendar.js";
import { readCoordinationTable } from "../../src/read/coordinationTable.js";
import { Problems } from "../../src/read/problems.js";
import { day, MONDAY, sheet, WEEK, workbook } from "./grid.js";

type Rows = readonly (readonly CellValue[])[];
const HEADS = ["备注", "事项", "编号", "期限", "决定日期", "客户/项目", "记录"];

function readRows(rows: Rows, heads: readonly CellValue[] = HEADS, kind: "coordination" | "team" = "coordination"): { readonly table: CoordinationSheet | null; readonly told: readonly unknown[] } {
  const marker = markerText({ version: "0.1.0", key: { kind, subject: "" }, week: "2025-08-11", state: "done", hash: "0" });
  const ours = sheet("会上用", [[null, null, null, null, null, null, null, marker], [], heads, ...rows], { marker: { row: 0, column: 7 }, formats: [[], [], [], ["", "", "", "0.0"]] });
  const problems = new Problems();
  const table = readCoordinationTable(workbook([sheet("周计划", [["x"]]), ours]), new Calendar(1900, MONDAY, WEEK), problems);
  return { table, told: problems.list().map(({ code, origin, say }) => [code, origin, say.with]) };
}

const rowOf = (...cells: readonly CellValue[]): unknown => {
  const { table, told } = readRows([cells]);
  const row = table?.rows[0];
  return [row?.number, row?.due, row?.decisionDay, told];
};

test.each<readonly [string, readonly CellValue[], unknown]>([
  ["the number in its column before one in the words", [null, "协002 审批", "协001"], [1, null, null, []]],
  ["the number before the words where its column says none", [null, "协002 审批", NONE_SIGN], [2, null, null, []]],
  ["no number in the middle of the words", [null, "审批 协002", null], [null, null, null, []]],
  ["days as typed, the last of a span", [null, "审批", null, "8.14", "8.11-8.13"], [null, day(2025, 8, 14), day(2025, 8, 13), []]],
  ["no day of what stands for nothing", [null, "审批", null, ` ${NONE_SIGN} `, " "], [null, null, null, []]],
  ["no day of a word for none yet", [null, "审批", null, "待定", null], [null, null, null, []]],
  ["a number in another format", [null, "审批", null, 45_880, 45_881], [null, MONDAY, day(2025, 8, 12), []]],
  ["the day beside a wrong weekday, told with its cell", [null, "审批", null, "周一 8.14", null], [null, day(2025, 8, 14), null, [["weekday-differs", { sheet: "会上用", row: 4, column: 4 }, { text: "周一 8.14", date: "2025-08-14" }]]]],
  ["no day of what is none, told with its cell", [null, "审批", null, null, "月底"], [null, null, null, [["day-unreadable", { sheet: "会上用", row: 4, column: 5 }, { text: "月底" }]]]],
])("a row has %s", (_, cells, expected) => expect(rowOf(...cells)).toEqual(expected));

test("a row stands where its words do; blank ones are none, and what was edited by hand is listed below them", () => {
  const rows: Rows = [[null, "审批", "协001"], [], [null, " ", NONE_SIGN], ["注"], [5, "人工改动（保留 1 处）"], [null, "不读", "协009"]];
  expect(readRows(rows).table).toMatchObject({ sheet: "会上用", rows: [{ number: 1, origin: { sheet: "会上用", row: 4, column: 2 } }, { number: null, origin: { row: 7, column: 2 }, cells: { note: "注" } }] });
});

test("the list of edits may stand right below the headings, and a line above them is none of it", () => {
  expect(readRows([["Edits by hand (2 kept)"], [null, "审批", "协001"]]).table?.rows).toEqual([]);
  const marker = markerText({ version: "0.1.0", key: { kind: "coordination", subject: "" }, week: "", state: "done", hash: "0" });
  const ours = sheet("会上用", [[marker], ["人工改动（保留 1 处）"], HEADS, [null, "审批", "协001"]], { marker: { row: 0, column: 0 } });
  expect(readCoordinationTable(workbook([ours]), new Calendar(1900, MONDAY, WEEK), new Problems())?.rows).toHaveLength(1);
});

test("words are without our number and our remarks, other lines as typed; what we say of no project is nobody's", () => {
  const words = (item: string, subject: string | null = null): unknown => {
    const cells = readRows([[null, item, "协001", null, null, subject]]).table?.rows[0]?.cells;
    return [cells?.item, cells?.subject];
  };
  expect(words(`协 001 审批\n${REMARK_SIGN}我们的话\n再问`)).toEqual(["审批\n再问", ""]);
  expect(words("协001")).toEqual(["", ""]);
  expect(words("协1234567 审批")).toEqual(["协1234567 审批", ""]);
  expect(words("审批协001 次")).toEqual(["审批协001 次", ""]);
  expect(words("审批", `示例局\n${NONE_SIGN}\n示例平台`)).toEqual(["审批", "示例局\n示例平台"]);
});

test("a project's row of ours is known by what it keeps, unless it has a number", () => {
  const project = (number: CellValue): unknown => readRows([[null, "审批", number, null, null, null, `${PROJECT_KEY}示例平台`]]).table?.rows.map((row) => [row.number, row.project, row.record]);
  expect([project(null), project("协001")]).toEqual([[[null, "示例平台", null]], [[1, null, null]]]);
  expect(readRows([[null, "审批", null, null, null, null, "改坏了"]]).table?.rows[0]?.project).toBeNull();
});

test("a cell whose column is gone is absent", () => {
  const { table } = readRows([["协001", "8.14", "急"]], ["编号", "期限", "紧急程度"]);
  expect(table?.rows).toEqual([{ origin: { sheet: "会上用", row: 4, column: 1 }, number: 1, record: null, project: null, cells: { number: "协001", due: "8.14", urgency: "急" }, due: day(2025, 8, 14), decisionDay: null }]);
});

test("without a column of words a row without a number is a person's", () => {
  expect(readRows([[null, "8.14", "急"]], ["编号", "期限", "紧急程度"]).table?.rows).toMatchObject([{ number: null, cells: { urgency: "急" } }]);
});

test("without headings, without number and record, or of another page there is none", () => {
  const row: Rows = [[null, "审批", "协001"]];
  expect([readRows(row, ["甲", "乙"]).table, readRows(row, ["事项", "期限", "备注"]).table, readRows(row, HEADS, "team").table]).toEqual([null, null, null]);
  expect(readCoordinationTable(workbook([]), new Calendar(1900, MONDAY, WEEK), new Problems())).toBeNull();
});
