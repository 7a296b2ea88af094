import { addDays } from "../../src/model/day.js";
import type { HistoryLine } from "../../src/model/history.js";
import { historySheet } from "../../src/report/historySheet.js";
import { LANGUAGES, WORDS } from "../../src/words/index.js";
import { MONDAY } from "../support/builders.js";

const line = (weeksAgo: number, change: Partial<HistoryLine> = {}): HistoryLine => ({ week: addDays(MONDAY, -7 * weeksAgo), owner: "销售甲", carried: [], flagKeys: [], ...change });
const drawn = (lines: readonly HistoryLine[], language: "zh" | "en" = "zh"): ReturnType<typeof historySheet> => historySheet(lines, { version: "0.1.0", week: "2025-08-11" }, WORDS[language], { dateSystem: 1900 });

test("the latest week stands first; of more than eight weeks the older ones are folded", () => {
  const { rows } = drawn(Array.from({ length: 10 }, (_, at) => line(9 - at)));
  expect(rows.slice(2).map(({ cells }) => cells[0]?.value)).toEqual(Array.from({ length: 10 }, (_, at) => 45880 - 7 * at));
  expect(rows.slice(2).map(({ folded = false, outline = 0 }) => [folded, outline])).toEqual([...Array(8).fill([false, 0]), ...Array(2).fill([true, 1])]);
});

test("a figure that nobody kept is blank, a nought is a nought, lists stand line by line", () => {
  const { rows } = drawn([line(0, { planned: 3, done: 0, sealed: true, carried: [{ task: "提交方案", times: 2 }, { task: "拜访", times: 1 }], flagKeys: ["a · b"] })]);
  const values = rows[2]?.cells.map((cell) => cell?.value);
  expect(values?.slice(0, 5)).toEqual([45880, "销售甲", 3, 0, null]);
  expect(values?.slice(16, 19)).toEqual(["是", "2×提交方案\n1×拜访", "a · b"]);
});

test.each(LANGUAGES)("in %s it has its name, one line of what it is, headings with notes, and its lists folded", (language) => {
  const sheet = drawn([], language);
  expect(sheet.key).toEqual({ kind: "history", subject: "" });
  expect(sheet.rows[1]?.cells.every((cell) => cell?.role === "head" && (cell.note ?? "") !== "")).toBe(true);
  expect(sheet.columns.map(({ folded = false }) => folded).indexOf(true)).toBe(sheet.print.area.right + 1);
  expect(sheet.merges).toEqual([{ top: 0, bottom: 0, left: 0, right: sheet.print.area.right }]);
});
