import { filledLength } from "../../src/merge/filledLength.js";
import { gridOf, shownOf } from "../../src/merge/grid.js";
import { headedColumns, headsOf } from "../../src/merge/headedColumns.js";
import { inverse } from "../../src/merge/inverse.js";
import { drawnValue } from "../../src/model/drawnValues.js";
import type { Drawing } from "../../src/model/drawing.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { drawing, row, text } from "../support/drawings.js";

const sheet = (rows: readonly (readonly CellValue[])[], marker: Sheet["marker"] = null): Sheet => ({ name: "表", visibility: "visible", rows, formats: [], merges: [], hiddenRows: [], locked: false, marker });

test.each<[CellValue, string | number | null]>([
  [null, null],
  ["", null],
  ["子\t丑", "子␉丑"],
  [0, 0],
  [-0, 0],
  [1.5, 1.5],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ error: "#N/A" }, "#N/A"],
])("%j shows %j", (value, shown) => {
  expect(shownOf(value)).toBe(shown);
});

test.each<[string, readonly (readonly CellValue[])[], Sheet["marker"], number, { height: number; columns: readonly number[] }]>([
  ["down to the last row that holds something", [["子"], [], ["丑"], ["", null], []], null, 1, { height: 3, columns: [0] }],
  ["as wide as it was drawn", [["子"]], null, 3, { height: 1, columns: [0, 1, 2] }],
  ["as wide as its widest row", [["子"], ["子", null, "丑", ""]], null, 1, { height: 2, columns: [0, 1, 2] }],
  ["the marker's column is none of them", [["子", "丑", "zfp"]], { row: 0, column: 2 }, 2, { height: 1, columns: [0, 1] }],
  ["all of them left of the marker are, blank or not", [["子", null, null, "zfp"]], { row: 0, column: 3 }, 1, { height: 1, columns: [0, 1, 2] }],
  ["and a person's right of it", [["子", "zfp", "备注"]], { row: 0, column: 1 }, 1, { height: 1, columns: [0, 2] }],
  ["a row of the marker alone is blank", [["子"], [null, "zfp"]], { row: 1, column: 1 }, 1, { height: 1, columns: [0] }],
  ["of nothing", [], null, 0, { height: 0, columns: [] }],
])("a sheet is seen %s", (_, rows, marker, drawn, expected) => {
  const { height, columns } = gridOf(sheet(rows, marker), drawn);
  expect({ height, columns }).toEqual(expected);
});

test("a cell shows its value, the marker and what is not there nothing", () => {
  const grid = gridOf(sheet([["子", "zfp"], [7]], { row: 0, column: 1 }), 1);
  expect([grid.at(0, 0), grid.at(0, 1), grid.at(1, 0), grid.at(1, 1), grid.at(5, 0)]).toEqual(["子", null, 7, null, null]);
});

test("the filled length and the inverse of lists", () => {
  expect([[], [null], [1, null, 2, null], [null, 0, ""], [null, null]].map(filledLength)).toEqual([0, 0, 3, 3, 0]);
  expect([...inverse([2, null, 0])]).toEqual([[2, 0], [0, 2]]);
});

describe("columns known by the headings of a table", () => {
  const table = (heads: readonly string[], left = 0, top = 1): Drawing =>
    drawing([row([text("题目")]), row([...Array.from({ length: left }, () => text("外")), ...heads.map((head) => text(head, { role: "head" }))])], { table: { name: "ZFP_T", area: { top, left, bottom: 3, right: left + heads.length - 1 } } });

  test("a heading that two have is none", () => {
    expect(headsOf(table(["事项", "谁", "谁"]), drawnValue)).toEqual(["事项", null, null]);
  });

  test("what stands beside the table is none", () => {
    expect(headsOf(table(["事项", "谁"], 1), drawnValue)).toEqual([null, "事项", "谁"]);
    expect(headsOf({ ...table(["事项", "谁"]), columns: [{ width: 1 }, { width: 1 }, { width: 1 }] }, drawnValue)).toEqual(["事项", "谁", null]);
    expect(headsOf({ ...table(["事项", "谁"]), table: null }, drawnValue)).toEqual([null, null]);
  });

  test.each<[string, readonly (readonly CellValue[])[], readonly (number | null)[]]>([
    ["wherever they went", [["题目"], [], ["谁", null, "事项", "期限"]], [2, 0, 3]],
    ["two of them are enough", [["谁", "事项", "何时"]], [1, 0, null]],
    ["one is not", [["谁", "什么", "何时"]], [null, null, null]],
    ["one that stands there twice is not known", [["谁", "事项", "谁", "期限"]], [1, null, 3]],
    ["the row with the most of them is theirs", [["谁", "事项"], ["期限", "事项", "谁"]], [1, 2, 0]],
    ["and of two with as many the first", [["谁", "事项", null], [null, "谁", "事项"]], [1, 0, null]],
    ["nowhere", [], [null, null, null]],
  ])("%s", (_, rows, columns) => {
    expect(headedColumns(table(["事项", "谁", "期限"]), gridOf(sheet(rows), 3))).toEqual(columns);
  });

  test("without a table none is known", () => {
    expect(headedColumns({ ...table(["事项", "谁"]), table: null }, gridOf(sheet([["事项", "谁"]]), 2))).toEqual([null, null]);
  });
});
