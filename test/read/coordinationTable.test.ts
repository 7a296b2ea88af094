import type { Drawing } from "../../src/model/drawing.js";
import { needNumber } from "../../src/model/needRecord.js";
import type { TableRow } from "../../src/model/tableRow.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { COORDINATION_TABLE } from "../../src/model/columns/index.js";
import { coordinationTable } from "../../src/report/coordinationTable.js";
import { WORDS } from "../../src/words/index.js";
import { TEAM_REVIEW } from "../golden/teamReview.js";
import { plan, read, TASK, workbook } from "./grid.js";

const drawing = (language: "zh" | "en"): Drawing => coordinationTable(TEAM_REVIEW, WORDS[language], { dateSystem: 1900 });

async function drawn(language: "zh" | "en" = "zh"): Promise<Sheet> {
  const host = new MemoryHost(workbook([]));
  await host.write([{ drawing: drawing(language), sheet: "协同推进表", act: "create", version: "0.1.0", over: null }]);
  const [sheet] = (await host.read()).sheets;
  if (!sheet) throw new Error("nothing was drawn");
  return sheet;
}

function rowsOf(sheet: Sheet): readonly TableRow[] {
  return read([plan([TASK]), sheet]).coordination?.rows ?? [];
}

/** The sheet with a cell changed, found by the heading and the number of its row. */
function typing(sheet: Sheet, number: number | null, heading: string, value: CellValue): Sheet {
  const head = sheet.rows[3] ?? [];
  const at = (name: string): number => head.indexOf(name);
  const rows = sheet.rows.map((cells) => (cells[at("编号")] === (number === null ? "—" : needNumber(number)) ? cells.map((cell, column) => (column === at(heading) ? value : cell)) : cells));
  return { ...sheet, rows };
}

const numbered = (rows: readonly TableRow[], number: number | null): TableRow | undefined => rows.find((row) => row.number === number);

test.each(["zh", "en"] as const)("the headings that are read are those that are drawn, in %s", (language) => {
  const heads = drawing(language).rows[3]?.cells.map((cell) => String(cell?.value).replace(/[（(].*[)）]$/u, "").trim());
  expect(heads).toEqual(expect.arrayContaining(COORDINATION_TABLE.columns.map((column) => column[language])));
});

test.each(["zh", "en"] as const)("every need comes back by its number with what it keeps of itself, in %s", async (language) => {
  const rows = rowsOf(await drawn(language));
  expect(rows.map(({ number }) => number)).toEqual([1, 2, null, 4, 3, 5, 6]);
  expect(rows.flatMap(({ record }) => record ?? []).sort((a, b) => a.number - b.number)).toEqual(TEAM_REVIEW.needRecords);
  expect(numbered(rows, null)?.project).toBe("示例市一张图");
  expect(numbered(rows, 1)?.cells).toMatchObject({ item: "=1+1 审批加快", state: "待响应", decision: "周五前总经理签批", decisionDue: "2025-08-16", responsible: "" });
});

test("it is known by its marker, whatever it is called and wherever its columns stand", async () => {
  const sheet = await drawn();
  const turned = { ...sheet, name: "开会用", rows: sheet.rows.map((cells, row) => (row < 3 ? cells : [null, ...[...cells].reverse()])) };
  expect(rowsOf(turned).map(({ number }) => number)).toEqual([1, 2, null, 4, 3, 5, 6]);
  expect(read([plan([TASK]), { ...sheet, marker: null }]).coordination).toBeUndefined();
});

test("what people typed is read, dates in any way they write them", async () => {
  const sheet = typing(typing(typing(await drawn(), 4, "状态", "已解决"), 4, "决定日期", 45_890), 4, "备注", " 周三\n再问 ");
  expect(numbered(rowsOf(sheet), 4)).toMatchObject({ cells: { state: "已解决", decisionDue: "2025-08-21", note: "周三\n再问" }, decisionDay: 20_321 });
  const words = rowsOf(typing(sheet, 4, "决定日期", "8月20日"));
  expect(numbered(words, 4)).toMatchObject({ cells: { decisionDue: "8月20日" }, decisionDay: 20_320 });
});

test("a date that is none is listed with its cell and stays as typed", async () => {
  const book = read([plan([TASK]), typing(await drawn(), 4, "决定日期", "8月32日")]);
  expect(book.problems.filter(({ origin }) => origin?.sheet === "协同推进表").map(({ code }) => code)).toEqual(["day-missing"]);
  expect(numbered(book.coordination?.rows ?? [], 4)).toMatchObject({ cells: { decisionDue: "8月32日" }, decisionDay: null });
});

test("a row that a person added has no number, and our remarks are not its words", async () => {
  const sheet = await drawn();
  const head = sheet.rows[3] ?? [];
  const added = head.map((name): CellValue => (name === "事项" ? "请总部派专家" : name === "期限" ? 45_890 : null));
  const rows = rowsOf({ ...sheet, rows: [...sheet.rows, added] });
  expect(rows.at(-1)).toMatchObject({ number: null, record: null, project: null, cells: { item: "请总部派专家" }, due: 20_321 });
  expect(numbered(rows, 3)?.cells.item).toBe("演示设备借用");
});

test("our sentence on a project's row and our word for no project are nobody's words", async () => {
  const sheet = await drawn();
  expect(numbered(rowsOf(sheet), null)?.cells).toMatchObject({ item: "", subject: "示例市自然资源局\n示例市一张图" });
  expect(numbered(rowsOf(sheet), 4)?.cells).toMatchObject({ project: "", subject: "" });
  expect(numbered(rowsOf(typing(sheet, null, "事项", "请技术部派人")), null)).toMatchObject({ project: "示例市一张图", cells: { item: "请技术部派人" } });
});

test("without the column of numbers the record tells, and without both no row is taken for a person's", async () => {
  const sheet = await drawn();
  const without = (...names: readonly string[]): Sheet => {
    const gone = new Set(names.map((name) => (sheet.rows[3] ?? []).indexOf(name)));
    return { ...sheet, rows: sheet.rows.map((cells, row) => (row < 3 ? cells : cells.filter((_, column) => !gone.has(column)))) };
  };
  expect(rowsOf(without("编号")).map(({ number }) => number)).toEqual([1, 2, null, 4, 3, 5, 6]);
  expect(rowsOf(without("记录（请勿改动）")).map(({ number, record }) => [number, record])).toContainEqual([4, null]);
  expect(read([plan([TASK]), without("编号", "记录（请勿改动）")]).coordination).toBeUndefined();
});

test("a cell whose column is gone is not a cell that was cleared", async () => {
  const sheet = await drawn();
  const note = (sheet.rows[3] ?? []).indexOf("备注");
  const rows = rowsOf({ ...sheet, rows: sheet.rows.map((cells, row) => (row < 3 ? cells : cells.filter((_, column) => column !== note))) });
  expect(numbered(rows, 1)?.cells.note).toBeUndefined();
  expect(numbered(rowsOf(sheet), 4)?.cells.note).toBe("");
});
