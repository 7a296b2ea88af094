import { agendaKeyText, type AgendaKey } from "../../src/model/agenda.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { markerText } from "../../src/model/marker.js";
import { weekOf } from "../../src/model/week.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readAgenda } from "../../src/read/agenda.js";
import { Calendar } from "../../src/read/calendar.js";
import { Problems } from "../../src/read/problems.js";
import { readInputs } from "../../src/read/readInputs.js";

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
  ["nothing below a line of empty texts without a key", [PEOPLE, [null, "", null], ["说明", "随便", "什么", null, null]], []],
  ["a row below one with a blank cell", [PEOPLE, [null, "注", ""], ["销售甲", "卡在哪里？", "补齐", null, null]], [["销售甲", "卡在哪里？", "补齐", "", ""]]],
  ["nothing above the first headings without a key", [["销售甲", "卡在哪里？", "补齐", null, null], PEOPLE], []],
  ["nothing without a name in the table", [PEOPLE, [5, "卡在哪里？", "补齐"], [" ", "卡在哪里？", "补齐"], [null, "卡在哪里？", "补齐"]], []],
  ["a name without its spaces", [PEOPLE, [" 销售甲 ", "卡在哪里？", "补齐"]], [["销售甲", "卡在哪里？", "补齐", "", ""]]],
  ["a question that begins like a need, which is none", [PEOPLE, ["销售甲", "协007 怎么样？", "补齐", null, null]], [["销售甲", "协007 怎么样？", "补齐", "", ""]]],
  ["a name without a question", [["姓名", "决定"], ["销售甲", "补齐"]], [["销售甲", "", "补齐", undefined, undefined]]],
  ["a row that is too short for its boxes", [NEEDS, ["销售甲", "协007 审批"]], [[7, "协007 审批", "", "", ""]]],
  ["nothing where the box's heading is gone", [["姓名", "会上一问", "我的", "责任人"], ["销售甲", "卡在哪里？", "补齐", null, null, keyOf({ person: "销售甲" })]], []],
])("reads %s", (_, rows, expected) => {
  expect(told(bookOf(rows))).toEqual(expected);
});

test("knows the page by its marker and not by its name, with its week and the day of a decision", () => {
  const rows = [NEEDS, ["销售甲", "协007 审批", "同意", null, "2025-08-22", keyOf({ number: 7 })]];
  expect(read(bookOf(rows))).toMatchObject({ week: "2025-08-11", rows: [{ decisionDay: parseIsoDay("2025-08-22"), origin: { row: 3, column: 3 } }] });
  expect(read(bookOf(rows, "review"))).toBeNull();
});

const TWENTY_SECOND = parseIsoDay("2025-08-22") as Day;
const due = (typed: CellValue): unknown => {
  const problems = new Problems();
  const sheet = readAgenda(bookOf([NEEDS, ["销售甲", "协007 审批", 45_891, null, typed, keyOf({ number: 7 })]]), new Calendar(1900, TODAY, weekOf(TODAY)), problems);
  const row = sheet?.rows[0];
  return [row?.decisionDay ?? null, row?.values, problems.list().map(({ code, origin, say }) => [code, origin, say.with])];
};

test.each<[string, CellValue, Day | null, unknown]>([
  ["a day", "8月22日", TWENTY_SECOND, []],
  ["the last day of a span", "8.20-8.22", TWENTY_SECOND, []],
  ["no day yet", "待定", null, []],
  ["our sign for nothing", "—", null, []],
  ["nothing", null, null, []],
  ["a day that is none", "8月32日", null, [["day-missing", { sheet: "改过名的表", row: 3, column: 5 }, { text: "8月32日" }]]],
  ["a day beside another day's name", "周一 8.22", TWENTY_SECOND, [["weekday-differs", { sheet: "改过名的表", row: 3, column: 5 }, { text: "周一 8.22", date: "2025-08-22" }]]],
])("the date of a decision, %s, is read, and told with its cell where it cannot be", (_, typed, day, told) => {
  expect(due(typed)).toEqual([day, { decision: 45_891, decisionBy: null, decisionDue: typed }, told]);
});

test("only a date's box shows a number as a day", () => {
  expect(read(bookOf([NEEDS, ["销售甲", "协007 审批", 45_891, 45_891, 45_891, null]]))?.rows[0]?.cells).toEqual({ decision: "45891", decisionBy: "45891", decisionDue: "2025-08-22" });
});

test("the page comes with everything else that a workbook says", () => {
  const book = bookOf([NEEDS, ["销售甲", "协007 审批", "同意", null, null, keyOf({ number: 7 })]]);
  const plans: Sheet = { ...(book.sheets[0] as Sheet), name: "周计划", rows: [["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况"]], marker: null };
  expect(readInputs({ ...book, sheets: [plans, ...book.sheets] }, { today: TODAY }).agenda?.rows).toHaveLength(1);
  expect(readInputs({ ...book, sheets: [plans] }, { today: TODAY })).not.toHaveProperty("agenda");
});
