import type { BookCell } from "../../src/model/book.js";
import { CLIENTS, LOG, PLANS, PROJECTS, TICKETS } from "../../src/model/columns/index.js";
import type { ColumnSpec, SheetSpec } from "../../src/model/columns/spec.js";
import type { DateSystem } from "../../src/model/dateSystem.js";
import { dayOf } from "../../src/model/day.js";
import type { CellValue } from "../../src/model/workbook.js";
import type { ReadCell } from "../../src/read/bookWatch.js";
import { carriedCell, rawCell } from "../../src/read/carriedCell.js";
import { MONDAY } from "./grid.js";

const column = (spec: SheetSpec, field: string): ColumnSpec => {
  const found = spec.columns.find((one) => one.field === field);
  if (!found) throw new RangeError(field);
  return found;
};

interface Typed extends Partial<Omit<ReadCell, "value">> {
  readonly heading?: string;
  readonly system?: DateSystem;
}

function carry(own: ColumnSpec, value: CellValue, { heading = own.zh, system = 1900, format = "", read, fault = null }: Typed = {}): readonly [BookCell | null, string | null] {
  const { cell, original } = carriedCell({ field: own.field, value, format, read, fault }, own, heading, system);
  return [cell, original];
}

const TASK = column(PLANS, "task");
const DUE = column(PLANS, "due");
const WEEK = column(PLANS, "week");
const AMOUNT = column(PROJECTS, "amount");
const NUMBER = column(PLANS, "number");
const RAISED = column(TICKETS, "raised");
const text = (value: string): BookCell => ({ value, format: "text" });

test.each<readonly [string, ColumnSpec, CellValue, Typed, BookCell | null, string | null]>([
  ["a blank is carried as nothing", TASK, " \u3000", {}, null, null],
  ["no value at all neither", DUE, null, {}, null, null],
  ["an error carries nothing and is kept as it showed", DUE, { error: "#REF!" }, { fault: "cell-error" }, null, "#REF!"],
  ["words with their line breaks in one way", TASK, " 送方案\r\n等回复\r催 ", {}, text("送方案\n等回复\n催"), null],
  ["a number that shows as it is", TASK, 12, {}, { value: 12, format: "general" }, null],
  ["a number that shows otherwise is what people saw", TASK, 0.8, { format: "0%" }, text("80%"), null],
  ["a date among words is what people saw", TASK, 45880, { format: "yyyy/m/d" }, text("2025-08-11"), null],
  ["a yes among words", TASK, true, {}, text("TRUE"), null],
  ["a choice", column(PLANS, "status"), " 快了", {}, text(" 快了"), null],
  ["a day that was read for sure", DUE, "2025.8.14", { read: MONDAY + 3 }, { value: 45883, format: "day" }, "2025.8.14"],
  ["a day typed as it will show", DUE, " 2025-08-14", { read: MONDAY + 3 }, { value: 45883, format: "day" }, null],
  ["a day in doubt stays as typed", DUE, "周二 8.11", { read: MONDAY, fault: "weekday-differs" }, text("周二 8.11"), null],
  ["a day that was not read stays as typed", DUE, "待定", {}, text("待定"), null],
  ["a number that was read as another day than its serial", DUE, 20250814, { read: MONDAY + 3 }, { value: 45883, format: "day" }, "20250814"],
  ["a number such as 8.14 is the day it was read as", DUE, 8.14, { read: MONDAY + 3 }, { value: 45883, format: "day" }, "8.14"],
  ["a serial within the week stays that day", WEEK, 45882, { read: MONDAY }, { value: 45882, format: "day" }, null],
  ["a week's number is its Monday", WEEK, 33, { read: MONDAY }, { value: 45880, format: "day" }, "33"],
  ["a week's number is no serial of that very week", WEEK, 33, { read: dayOf(1900, 1, 29) }, { value: 29, format: "day" }, "33"],
  ["61 is a serial", WEEK, 61, { read: dayOf(1900, 2, 26) }, { value: 61, format: "day" }, null],
  ["a serial of another week than was read", WEEK, 45890, { read: MONDAY }, { value: 45880, format: "day" }, "45890"],
  ["a serial within its week is another day in a column of days", DUE, 45882, { read: MONDAY }, { value: 45880, format: "day" }, "45882"],
  ["a 1904 serial is the same day in 1900", DUE, 44418, { read: MONDAY, system: 1904 }, { value: 45880, format: "day" }, null],
  ["a serial with its time", RAISED, 45880.5, { read: { day: MONDAY, minutes: 720 } }, { value: 45880.5, format: "moment" }, null],
  ["a time in words", RAISED, "8.11 12:00", { read: { day: MONDAY, minutes: 720 } }, { value: 45880.5, format: "moment" }, "8.11 12:00"],
  ["a moment without its time is a day", RAISED, "8.11", { read: { day: MONDAY, minutes: null } }, { value: 45880, format: "day" }, "8.11"],
  ["a day before the first serial stays as typed", DUE, "1890-01-01", { read: dayOf(1890, 1, 1) }, text("1890-01-01"), null],
  ["an amount in 元 is one in 万元", AMOUNT, 1_200_000, { read: 120, heading: "合同额(元)" }, { value: 120, format: "general" }, "1200000"],
  ["an amount in 万元 stays as typed", AMOUNT, "120万", { read: 120 }, text("120万"), null],
  ["an amount of nothing in 元 is that in 万元 too", AMOUNT, 0, { read: 0, heading: "合同额(元)" }, { value: 0, format: "general" }, null],
  ["an amount that was not read stays as typed", AMOUNT, "面议", { fault: "number-unreadable", heading: "合同额(元)" }, text("面议"), null],
  ["an amount in doubt stays as typed", AMOUNT, 5, { read: 0.0005, fault: "number-range", heading: "合同额(元)" }, { value: 5, format: "general" }, null],
  ["a number without a unit, in words", NUMBER, "第3项", { read: 3 }, text("第3项"), null],
  ["a share with its sign", column(PLANS, "percent"), 0.8, { format: "0%", read: 80 }, { value: 0.8, format: "percent" }, null],
  ["owners as they were understood, and as typed where that differs", column(PLANS, "owner"), "张三 李四", { read: ["张三", "李四"] }, text("张三、李四"), "张三 李四"],
  ["an owner as typed", column(PLANS, "owner"), " 张三 ", { read: ["张三"] }, text("张三"), null],
  ["an owner that names nobody", column(PLANS, "owner"), "无", {}, text("无"), null],
  ["other names as typed", column(PLANS, "client"), "示例局,示例院", { read: ["示例局", "示例院"] }, text("示例局,示例院"), null],
  ["a choice of clients", column(CLIENTS, "stage"), "接触期", { read: "接触期" }, text("接触期"), null],
  ["a log's day", column(LOG, "day"), 45881, { read: MONDAY + 1 }, { value: 45881, format: "day" }, null],
])("%s", (_, own, value, typed, cell, original) => {
  expect(carry(own, value, typed)).toEqual([cell, original]);
});

test.each<readonly [CellValue, string, DateSystem, BookCell | null]>([
  [null, "", 1900, null],
  [" ", "", 1900, null],
  ["好\r\n的\r吧", "", 1900, text("好\n的\n吧")],
  [true, "", 1900, text("TRUE")],
  [{ error: "#N/A" }, "", 1900, text("#N/A")],
  [7, "", 1900, { value: 7, format: "general" }],
  [0.5, "0.0%", 1900, { value: 0.5, format: "percent" }],
  [45880, "yyyy-mm-dd", 1900, { value: 45880, format: "day" }],
  [45880, "m月d日", 1900, { value: 45880, format: "day" }],
  [45880.25, "YYYY/M/D h:mm", 1900, { value: 45880.25, format: "moment" }],
  [44418, "yyyy/m/d", 1904, { value: 45880, format: "day" }],
  [-5, "yyyy-mm-dd", 1900, { value: -5, format: "general" }],
  [3, '0"days"', 1900, { value: 3, format: "general" }],
  [3, "0\\d", 1900, { value: 3, format: "general" }],
  [3, "[Red]0", 1900, { value: 3, format: "general" }],
  [45880, '"on "yyyy"."', 1900, { value: 45880, format: "day" }],
  [45880, "[$-804]yyyy[Red]", 1900, { value: 45880, format: "day" }],
])("without a column that says what it means, %j shown as %j in %d is carried so", (value, format, system, cell) => {
  expect(rawCell(value, format, system)).toEqual(cell);
});
