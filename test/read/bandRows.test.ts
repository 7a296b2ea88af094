import type { CellValue } from "../../src/model/workbook.js";
import { bandRows } from "../../src/read/bandRows.js";
import { area, sheet } from "./grid.js";

/** Rows are counted by their third column; the first two cells of row 2 are merged, those of the third column and those of row 4 downwards only. */
const isBand = bandRows(sheet("周计划", [], { merges: [area(2, 0, 2, 1), area(3, 2, 3, 4), area(4, 0, 5, 0)] }), 2);

test.each<readonly [string, readonly CellValue[], number, boolean]>([
  ["one cell merged over columns", ["重点客户", null, null], 2, true],
  ["the same without the merge", ["重点客户", null, null], 1, false],
  ["one merged downwards only", ["重点客户", null, null], 4, false],
  ["one that begins in another column of a merged row", [null, "重点客户", null], 2, false],
  ["the cell a row is counted by, merged or not", [null, null, "写总结"], 3, false],
  ["the cell a row is counted by, numbered", [null, null, "一、写总结"], 1, false],
  ["one cell numbered 一、", ["一、重点客户"], 1, true],
  ["numbered behind blanks", [null, " ", "", "（二）．其他"], 1, true],
  ["a number in brackets of its own", ["(十二)、其他", "", null], 1, true],
  ["a number of four characters", ["一二三四、其他"], 1, false],
  ["a word that only begins like a number", ["一季度"], 1, false],
  ["a number further on in the words", ["其他一、二"], 1, false],
  ["numbered, with another cell beside it", ["一、重点客户", null, "写总结"], 1, false],
  ["merged, with another cell beside it", ["重点客户", null, null, "x"], 2, false],
  ["a merged number that is no text", [45880, null, null], 2, false],
  ["nothing at all", [null, "", " "], 2, false],
])("%s: %j", (_, cells, row, band) => {
  expect(isBand(cells, row)).toBe(band);
});
