import { readFileSync } from "node:fs";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { CannotReview } from "../../src/model/finding.js";
import type { Workbook } from "../../src/model/workbook.js";
import { rehearseWorkbook } from "../../src/run/rehearseWorkbook.js";

const TODAY = parseIsoDay("2025-09-22") as Day;
const REQUEST = { person: null, weeks: 4, today: TODAY };
let book: Workbook;

beforeAll(async () => {
  const file = "samples/三人团队_八周.xlsx";
  book = await new XlsxHost(new Uint8Array(readFileSync(file)), file).read();
});

test("the thresholds in force change nothing: no flag comes, none goes", () => {
  const { weeks } = rehearseWorkbook(book, REQUEST, ["未接触红灯天数=30"]);
  expect(weeks).toHaveLength(4);
  expect(weeks.every(({ came, went }) => came.length === 0 && went.length === 0)).toBe(true);
  expect(weeks.some(({ stayed }) => stayed > 0)).toBe(true);
});

test("a tighter limit lets flags come, a wider one lets the same flags go", () => {
  const came = rehearseWorkbook(book, REQUEST, ["未接触红灯天数=1", "未接触黄灯天数=0"]).weeks.flatMap((week) => week.came);
  expect(new Set(came.map(({ rule }) => rule))).toEqual(new Set(["quiet-client"]));
  const wide = rehearseWorkbook(book, REQUEST, ["未接触红灯天数=9999", "未接触黄灯天数=9999"]).weeks;
  expect(wide.flatMap((week) => week.came)).toEqual([]);
});

test("both figures are told, the one in force and the one tried, under any name of 设置", () => {
  const { changed } = rehearseWorkbook(book, REQUEST, ["Days without contact, red＝ 45 "]);
  expect(changed).toEqual([{ key: "quietRed", zh: "未接触红灯天数", en: "Days without contact, red", inForce: 30, tried: 45 }]);
});

test("weeks are the finished ones, latest first, each seen from the Monday after it", () => {
  const { weeks } = rehearseWorkbook(book, { ...REQUEST, weeks: 2 }, ["未接触红灯天数=45"]);
  expect(weeks.map(({ week }) => week.end < TODAY)).toEqual([true, true]);
  expect(weeks[0]?.week.start).toBe((weeks[1]?.week.start ?? 0) + 7);
});

test.each([
  ["没有的名称=3", "unknown-threshold"],
  ["未接触红灯天数=三十左右", "bad-threshold"],
  ["未接触红灯天数=-1", "bad-threshold"],
  ["未接触红灯天数", "bad-threshold"],
])("%s stops with one sentence", (change, code) => {
  expect(() => rehearseWorkbook(book, REQUEST, [change])).toThrow(expect.objectContaining({ code }) as CannotReview);
});
