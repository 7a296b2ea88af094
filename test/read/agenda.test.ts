import { agendaKeyText, type AgendaKey } from "../../src/model/agenda.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { markerText } from "../../src/model/marker.js";
import { weekOf } from "../../src/model/week.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readAgenda } from "../../src/read/agenda.js";
import { Calendar } from "../../src/read/calendar.js";
import { Problems } from "../../src/read/problems.js";

const TODAY = parseIsoDay("2025-08-18") as Day;
const NEEDS: readonly CellValue[] = ["提出人", "事项", "决定", "责任人", "日期", "记录（请勿改动）"];
const PEOPLE: readonly CellValue[] = ["姓名", "会上一问", "决定", "责任人", "日期", "记录（请勿改动）"];
const keyOf = (key: Partial<AgendaKey>): string => agendaKeyText({ number: null, person: null, about: "", drawn: {}, ...key });

function bookOf(rows: readonly (readonly CellValue[])[], kind: "team" | "review" = "team"): Workbook {
  const marker = markerText({ version: "0.1.0", key: { kind, subject: "" }, week: "2025-08-11", state: "done", hash: "0" });
  const sheet: Sheet = { name: "改过名的表", visibility: "visible", rows: [[null, null, null, null, null, null, marker], ...rows], formats: [], merges: [], hiddenRows: [], locked: false, marker: { row: 0, column: 6 } };
  return { fileName: null, dateSystem: 1900, sheets: [sheet], findings: [] };
}

const read = (book: Workbook): ReturnType<typeof readAgenda> => readAgenda(book, new Calendar(1900, TODAY, weekOf(TODAY)), new Problems());
const told = (book: Workbook): unknown => read(book)?.rows.map(({ number, person, about, cells }) => [person ?? number, about, cells.decision, cells.decisionBy, cells.decisionDue]);

test.each<[string, readonly (readonly CellValue[])[], unknown]>([
  ["a need by its key", [NEEDS, ["销售甲", "协007 审批", "同意", "财务甲", "8月22日", keyOf({ number: 7, about: "审批" })]], [[7, "审批", "同意", "财务甲", "8月22日"]]],
  ["a person's question", [PEOPLE, ["销售甲", "卡在哪里？", "补齐", null, null, keyOf({ person: "销售甲", about: "卡在哪里？" })]], [["销售甲", "卡在哪里？", "补齐", "", ""]]],
  ["a row sorted above its headings", [["销售甲", "协007 审批", "同意", null, null, keyOf({ number: 7, about: "审批" })], NEEDS], [[7, "审批", "同意", "", ""]]],
  ["a row moved far below", [NEEDS, [], ["段落"], ["销售甲", "协007 审批", "同意", null, null, keyOf({ number: 7, about: "审批" })]], [[7, "审批", "同意", "", ""]]],
  ["a column inserted between", [["姓名", "会上一问", "我的", "决定", "责任人", "日期"], ["销售甲", "卡在哪里？", "注", "补齐", null, null, keyOf({ person: "销售甲", about: "卡在哪里？" })]], [["销售甲", "卡在哪里？", "补齐", "", ""]]],
  ["the number where the key is gone", [NEEDS, ["销售甲", "协007 审批", "同意", null, null, null]], [[7, "协007 审批", "同意", "", ""]]],
  ["the name where the key is gone", [PEOPLE, ["销售甲", "卡在哪里？", "补齐", null, null, "改坏了"]], [["销售甲", "卡在哪里？", "补齐", "", ""]]],
  ["English headings", [["Name", "One question for the meeting", "Decision", "Responsible", "Date"], ["销售甲", "Why?", "Do it", null, null, keyOf({ person: "销售甲", about: "Why?" })]], [["销售甲", "Why?", "Do it", "", ""]]],
  ["a day that Excel made of the typing", [NEEDS, ["销售甲", "协007 审批", "同意", null, 45891, keyOf({ number: 7 })]], [[7, "", "同意", "", "2025-08-22"]]],
  ["nothing below a gap without a key", [PEOPLE, [], ["说明", "随便", "什么", null, null]], []],
  ["nothing where the box's heading is gone", [["姓名", "会上一问", "我的", "责任人"], ["销售甲", "卡在哪里？", "补齐", null, null, keyOf({ person: "销售甲" })]], []],
])("reads %s", (_, rows, expected) => {
  expect(told(bookOf(rows))).toEqual(expected);
});

test("knows the page by its marker and not by its name, with its week and the day of a decision", () => {
  const rows = [NEEDS, ["销售甲", "协007 审批", "同意", null, "2025-08-22", keyOf({ number: 7 })]];
  expect(read(bookOf(rows))).toMatchObject({ week: "2025-08-11", rows: [{ decisionDay: parseIsoDay("2025-08-22"), origin: { row: 3, column: 3 } }] });
  expect(read(bookOf(rows, "review"))).toBeNull();
});
