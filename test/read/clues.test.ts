import { isoDay } from "../../src/model/day.js";
import { Calendar } from "../../src/read/calendar.js";
import { clueTexts, ownerClue, weekClue } from "../../src/read/clues.js";
import { findHeadings } from "../../src/read/findHeadings.js";
import { PLANS } from "../../src/model/columns/index.js";
import { MONDAY, PLAN_HEADINGS, sheet, WEEK } from "./grid.js";

const owner = (texts: readonly string[], ...known: readonly string[]): unknown => {
  const clue = ownerClue(texts, new Set(known));
  return clue && [clue.value, clue.from];
};

test.each<[string, readonly string[], readonly string[], unknown]>([
  ["one that is known from elsewhere", ["销售甲的周计划"], ["销售甲"], ["销售甲", "销售甲的周计划"]],
  ["the longer of two of which one is in the other", ["欧阳小明周报"], ["小明", "欧阳小明"], ["欧阳小明", "欧阳小明周报"]],
  ["one letter is nobody", ["甲类客户周报"], ["甲"], undefined],
  ["two that are known are neither", ["张三、李四周报", "王五周报"], ["张三", "李四"], ["王五", "王五周报"]],
  ["one behind a label", ["填报人：张小三 第33周"], [], ["张小三", "填报人：张小三 第33周"]],
  ["what is left without dates and the words of the trade", ["8.11-8.17张小三周计划", "别的"], [], ["张小三", "8.11-8.17张小三周计划"]],
  ["the date with its year", ["2025年8月11日-8月17日 张小三 工作周报"], [], ["张小三", "2025年8月11日-8月17日 张小三 工作周报"]],
  ["a date of eight digits", ["张小三20250811-20250817"], [], ["张小三", "张小三20250811-20250817"]],
  ["a department is no person", ["营销中心周报"], [], undefined],
  ["two short names are neither", ["王小五 赵小六 周报"], [], undefined],
  ["one parted by any sign", ["周报__王小五—8.11"], [], ["王小五", "周报__王小五—8.11"]],
  ["one between dates and words of the trade", ["8.11王小五周报"], [], ["王小五", "8.11王小五周报"]],
  ["one known that is written apart", ["销售 甲 周报"], ["销售甲"], ["销售甲", "销售 甲 周报"]],
  ["one behind a label before the next text", ["Owner: John Smith", "王小五"], [], ["John Smith", "Owner: John Smith"]],
  ["a remark is no name", ["周报（王小五）"], [], undefined],
  ["nothing", [], [], undefined],
])("whose workbook it is: %s", (_, texts, known, found) => {
  expect(owner(texts, ...known)).toEqual(found);
});

const week = (...texts: readonly string[]): unknown => {
  const clue = weekClue(texts, new Calendar(1900, MONDAY, WEEK));
  return clue && [isoDay(clue.value.start), clue.from];
};

test.each<[string, readonly string[], unknown]>([
  ["one day", ["周报 8.13"], ["2025-08-11", "周报 8.13"]],
  ["a span within seven days", ["8.13-8.19"], ["2025-08-11", "8.13-8.19"]],
  ["the next text, of a span of eight", ["8.13-8.20", "第34周"], ["2025-08-18", "第34周"]],
  ["the span that is no form's date", ["填表日期：8.18，8.11-8.17"], ["2025-08-11", "填表日期：8.18，8.11-8.17"]],
  ["a date before that of the form", ["8.11 打印于 8.18"], ["2025-08-11", "8.11 打印于 8.18"]],
  ["a week's number before dates", ["第34周 8.11"], ["2025-08-18", "第34周 8.11"]],
  ["a date's own year", ["2024年8月12日 周报"], ["2024-08-12", "2024年8月12日 周报"]],
  ["a date of eight digits", ["20250811-20250817"], ["2025-08-11", "20250811-20250817"]],
  ["none of a date that is none", ["8.32"], undefined],
  ["none of a form's date alone", ["制表时间 2025-08-11"], undefined],
  ["none of a version", ["v1.2.3"], undefined],
  ["none of a longer number", ["18.11.5"], undefined],
  ["none", [], undefined],
])("which week a text names: %s", (_, texts, found) => {
  expect(week(...texts)).toEqual(found);
});

test("title lines come first, then the sheet's name, then the file's without its ending; our own line above is none of them", () => {
  const own = sheet("王小五", [["自查：共 3 项", "周报"], ["Self-check: 3"], ["姓名", "王小五"], PLAN_HEADINGS]);
  const headings = findHeadings(own, PLANS, new Map());
  const texts = (fileName: string | null): unknown => headings && clueTexts({ sheet: own, headings }, fileName);
  expect(texts("周报.8.11.xlsx")).toEqual(["周报", "姓名：王小五", "王小五", "周报.8.11"]);
  expect([texts(null), texts(".xlsx")]).toEqual([["周报", "姓名：王小五", "王小五"], ["周报", "姓名：王小五", "王小五"]]);
});
