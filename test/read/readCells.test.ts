import { isoDay } from "../../src/model/day.js";
import { weekOf } from "../../src/model/week.js";
import type { CellValue } from "../../src/model/workbook.js";
import { Calendar } from "../../src/read/calendar.js";
import { Fault } from "../../src/read/fault.js";
import { choiceReader } from "../../src/read/readChoice.js";
import { readDay } from "../../src/read/readDay.js";
import { readParties, readPeople } from "../../src/read/readNames.js";
import { readText } from "../../src/read/readText.js";
import { readWeek } from "../../src/read/readWeek.js";
import { readYesNo } from "../../src/read/readYesNo.js";
import { remembered } from "../../src/read/remembered.js";
import { weekText } from "../../src/read/weekText.js";
import { PLANS } from "../../src/model/columns/index.js";
import { blank } from "../../src/read/blank.js";
import { plain } from "../../src/read/plain.js";
import { day, MONDAY, WEEK } from "./grid.js";

const calendar = (): Calendar => new Calendar(1900, MONDAY, WEEK);
const show = (read: unknown): unknown => (read instanceof Fault ? [read.code, read.slots] : read);

describe("a day", () => {
  const told = (value: CellValue, format: string): unknown => {
    const read = readDay(value, format, calendar());
    return read instanceof Fault || read === undefined ? show(read) : [isoDay(read.day), read.minutes];
  };
  test.each<readonly [CellValue, string, unknown]>([
    [null, "", undefined],
    [true, "", ["day-unreadable", { text: "TRUE" }]],
    [" TBD ", "", undefined],
    ["未定", "", undefined],
    ["待定稿", "", ["day-unreadable", { text: "待定稿" }]],
    [19_700_101, "", ["1970-01-01", null]],
    [19_700_100, "", ["day-unreadable", { text: "19700100" }]],
    [21_991_231, "", ["2199-12-31", null]],
    [21_991_232, "", ["day-unreadable", { text: "21991232" }]],
    [20_250_811.5, "", ["day-unreadable", { text: "20250811.5" }]],
    [20_251_301, "", ["day-missing", { text: "20251301" }]],
    [25_569, "", ["1970-01-01", null]],
    [25_568, "", ["day-unreadable", { text: "25568" }]],
    [109_574, "", ["2199-12-31", null]],
    [109_574.5, "", ["2199-12-31", 720]],
    [109_575, "", ["day-unreadable", { text: "109575" }]],
    [-1, "", ["day-unreadable", { text: "-1" }]],
    [Number.NaN, "", ["day-unreadable", { text: "NaN" }]],
    [1.14, "", ["2025-01-14", null]],
    [12.31, "", ["2025-12-31", null]],
    [13.14, "", ["day-unreadable", { text: "13.14" }]],
    [1, "", ["day-unreadable", { text: "1" }]],
    [0.5, "", ["day-unreadable", { text: "0.5" }]],
    [8.14, "yyyy/m/d", ["day-unreadable", { text: "8.14" }]],
    [8.1, "0.00", ["2025-08-10", null]],
    [8.1, "0.000", ["2025-08-10", null]],
    [8.1, "#0.00", ["day-ambiguous", { text: "8.1", first: "8-1", second: "8-10" }]],
    [8.3, "", ["day-ambiguous", { text: "8.3", first: "8-3", second: "8-30" }]],
    [2.3, "", ["2025-02-03", null]],
    [8.141, "", ["day-unreadable", { text: "8.141" }]],
    [8.32, "", ["day-missing", { text: "8.32" }]],
  ])("%j shown as %j is %j", (value, format, expected) => expect(told(value, format)).toEqual(expected));
});

describe("a week", () => {
  const told = (value: CellValue, at = calendar()): unknown => {
    const read = readWeek(value, "", at);
    const found = read instanceof Fault ? read.value : read;
    return [read instanceof Fault ? read.code : null, found === undefined ? null : isoDay(found), at.row && isoDay(at.row.start)];
  };
  test.each<readonly [CellValue, unknown]>([
    [null, [null, null, null]],
    ["待定", [null, null, null]],
    [0, ["day-unreadable", null, null]],
    [1, [null, "2024-12-30", "2024-12-30"]],
    [52, [null, "2025-12-22", "2025-12-22"]],
    [53, ["day-unreadable", null, null]],
    [54, ["day-unreadable", null, null]],
    [8.14, [null, "2025-08-11", "2025-08-11"]],
    [true, ["day-unreadable", null, null]],
    ["周三 8.12", ["weekday-differs", "2025-08-11", "2025-08-11"]],
    ["八月中", ["day-unreadable", null, null]],
    ["W53", ["day-unreadable", null, null]],
  ])("%j is %j, and what the row's weekdays belong to", (value, expected) => expect(told(value)).toEqual(expected));

  test("53 is a week of a year that has one", () => {
    expect(told(53, new Calendar(1900, day(2026, 8, 10), weekOf(day(2026, 8, 10))))).toEqual([null, "2026-12-28", "2026-12-28"]);
  });

  const named = (text: string): string | undefined => {
    const week = weekText(text, calendar());
    return week && isoDay(week.start);
  };
  test.each<readonly [string, string | undefined]>([
    ["销售甲 第 33 周 计划", "2025-08-11"],
    ["2026年第1周", "2025-12-29"],
    ["2026 第1周", "2025-12-29"],
    ["2026-W1", "2025-12-29"],
    ["ｗ３３", "2025-08-11"],
    ["新W33", "2025-08-11"],
    ["NEW33", undefined],
    ["W331", undefined],
    ["第0周", undefined],
    ["第53周", undefined],
    ["2026年第53周", "2026-12-28"],
    ["第99周", undefined],
    ["33周", undefined],
    ["周报", undefined],
  ])("%j names the week of %s", (text, expected) => expect(named(text)).toBe(expected));
});

test.each<readonly [CellValue, unknown]>([
  [null, undefined],
  [" ", undefined],
  ["—", undefined],
  [true, ["choice-unknown", { text: "true", allowed: "完成、部分完成、未完成、延期、取消" }]],
  [1, ["choice-unknown", { text: "1", allowed: "完成、部分完成、未完成、延期、取消" }]],
  ["完 成（已验收）", "完成"],
  ["DONE", "完成"],
  ["√ 完成", "完成"],
  ["√", "完成"],
  ["（完成）", ["choice-unknown", { text: "(完成)", allowed: "完成、部分完成、未完成、延期、取消" }]],
])("the choice %j is %j", (value, expected) => {
  const column = PLANS.columns.find(({ field }) => field === "status");
  expect(column && show(choiceReader(column)(value))).toEqual(expected);
});

test("a drop-down without English words knows its own", () => {
  expect(choiceReader({ field: "x", zh: "甲", en: "A", type: "choice", values: ["好", "坏"] })("坏")).toBe("坏");
});

test("a drop-down without a list knows no word", () => {
  expect(show(choiceReader({ field: "x", zh: "甲", en: "A", type: "choice" })("好"))).toEqual(["choice-unknown", { text: "好", allowed: "" }]);
});

test.each<readonly [CellValue, unknown]>([
  [null, undefined],
  ["\u3000", undefined],
  [false, false],
  [2, ["yes-no-unknown", { text: "2" }]],
  ["ＹＥＳ", true],
  ["未登记", false],
  ["☑", true],
  ["❌", false],
  ["无", undefined],
  [" 也许 ", ["yes-no-unknown", { text: "也许" }]],
])("yes or no: %j is %j", (value, expected) => expect(show(readYesNo(value))).toEqual(expected));

test.each<readonly [CellValue, readonly string[] | undefined, readonly string[] | undefined]>([
  [null, undefined, undefined],
  [" ", undefined, undefined],
  [{ error: "#N/A" }, undefined, undefined],
  [7, ["7"], ["7"]],
  ["、,", undefined, []],
  ["（轮岗）", undefined, ["(轮岗)"]],
  ["无", undefined, []],
  ["张三 （轮岗）", ["张三"], ["张三(轮岗)"]],
  ["张三|李四&王五/赵六\n孙七", ["张三", "李四", "王五", "赵六", "孙七"], ["张三", "李四", "王五", "赵六", "孙七"]],
  ["张三 李四 王", ["张三李四王"], ["张三李四王"]],
  ["John 张三", ["John", "张三"], ["John张三"]],
  ["John Smith", ["John Smith"], ["John Smith"]],
])("%j names the people %j and the clients %j", (value, people, parties) => {
  expect([readPeople(value, new Set(), new Map()), readParties(value)]).toEqual([people, parties]);
});

test("a space parts two where each of them is known, and not where only one is", () => {
  expect(readPeople("甲 乙", new Set(["甲"]), new Map())).toEqual(["甲乙"]);
  expect(readPeople("欧阳 小明", new Set(["欧阳", "小明", "欧阳小明"]), new Map())).toEqual(["欧阳小明"]);
});

test.each<readonly [CellValue, string, string | undefined]>([
  [null, "", undefined],
  [" 一\r二\r\n三 ", "", "一\n二\n三"],
  ["rr ", "", "rr"],
  [true, "", "TRUE"],
  [45880, "yyyy/m/d", "2025-08-11"],
])("the words of %j shown as %j are %j", (value, format, expected) => expect(readText(value, format, 1900)).toBe(expected));

test.each<readonly [CellValue | undefined, boolean]>([[undefined, true], [null, true], ["", true], ["\u200b\u3000\n", true], [0, false], [false, false], [{ error: "#N/A" }, false], [" x ", false]])("that %j is blank is %j", (value, expected) => {
  expect(blank(value)).toBe(expected);
});

test.each([["　２０２５．８．１１ ", "2025.8.11"], ["plain", "plain"], ["甲 \u200b 乙", "甲 乙"], [" a  b\n", "a b"], ["\ufeff甲", "甲"]])("%j in plain signs is %j", (text, expected) => expect(plain(text)).toBe(expected));

test("each text is read once, and values that are no text each time", () => {
  const seen: unknown[] = [];
  const read = remembered((value: CellValue) => {
    seen.push(value);
    return value === "甲" ? undefined : value;
  });
  expect(["甲", "甲", "乙", 1, 1].map(read)).toEqual([undefined, undefined, "乙", 1, 1]);
  expect(seen).toEqual(["甲", "乙", 1, 1]);
  for (let nth = 0; nth < 5_000; nth += 1) read(`${nth}`);
  seen.length = 0;
  expect([read("4999"), read("甲")]).toEqual(["4999", undefined]);
  expect(seen).toEqual(["甲"]);
});
