import { gridOf } from "../../src/merge/grid.js";
import { locate } from "../../src/merge/locate.js";
import type { Drawing } from "../../src/model/drawing.js";
import { drawing, row, text } from "../support/drawings.js";
import { sheetOf } from "./arbitraries.js";
import { after, deleteColumn, deleteRow, drawnOn, insertColumn, insertRow, orderRows, type, upTo, type Act } from "./person.js";

const page = (...lines: readonly string[]): Drawing => drawing(lines.map((line) => row(line === "" ? [] : line.split("|").map((value) => text(value, line.startsWith("事项") ? { role: "head" } : {})))));
const table = page("标题", "", "事项|谁|状态", "甲事|甲|√", "乙事|乙|√", "丙事|甲|△", "", "说明", "无", "", "提示", "无");
const found = (...acts: readonly Act[]): ReturnType<typeof locate> => locate(table, gridOf(after(drawnOn(table), ...acts), table.columns.length));

test.each<[string, Act, readonly (number | null)[]]>([
  ["nothing was touched", (sheet) => sheet, upTo(12)],
  ["a blank row beside our own blank one moves nothing that holds something", insertRow(1, []), [0, 1, ...upTo(12).slice(2).map((at) => at + 1)]],
  ["rows that say the same are told by their neighbours", deleteRow(8), [0, 1, 2, 3, 4, 5, 6, 7, null, 8, 9, 10]],
  ["sorted rows", orderRows([0, 1, 2, 5, 3, 4, 6, 7, 8, 9, 10, 11]), [0, 1, 2, 4, 5, 3, 6, 7, 8, 9, 10, 11]],
  ["words in our blank row are no text of ours, which stands there no more", type(6, 0, "一句话"), [0, 1, 2, 3, 4, 5, null, 7, 8, 9, 10, 11]],
  ["a row that was wholly rewritten", (sheet) => after(sheet, type(4, 0, "子"), type(4, 1, "丑"), type(4, 2, "寅")), upTo(12)],
])("%s", (_, act, rows) => {
  expect(found(act)).toEqual({ rows, columns: [0, 1, 2] });
});

test.each<[string, readonly Act[], readonly (number | null)[]]>([
  ["a deleted column", [deleteColumn(1)], [0, null, 1]],
  ["a column between, and one before", [insertColumn(1, ["", "", "备注", "√", "√"]), insertColumn(0, [])], [1, 3, 4]],
  ["a column filled anew whose heading is gone is there no more", [type(3, 2, "一"), type(4, 2, "二"), type(5, 2, "三"), deleteRow(2), insertColumn(2, [null, null, "备注"])], [0, 1, null]],
  ["a column filled anew beside a new one is told by its heading", [type(3, 2, "一"), type(4, 2, "二"), type(5, 2, "三"), insertColumn(2, [null, null, "备注"])], [0, 1, 3]],
])("%s", (_, acts, columns) => {
  expect(found(...acts).columns).toEqual(columns);
});

test("a blank column that was deleted is there no more, and nothing else moved", () => {
  const wider = { ...table, columns: [...table.columns, { width: 2 }] };
  expect(locate(wider, gridOf(after(drawnOn(wider), deleteColumn(3)), 4))).toEqual({ rows: upTo(12), columns: [0, 1, 2, null] });
});

test("thousands of rows, all of them changed and moved, are found again", () => {
  const size = 3000;
  const large = sheetOf({ ids: upTo(size), columns: 6, columnIds: false, listed: [], valueOf: (id, column) => (column === 0 ? `事项${id}` : ["等待", "√", "△"][(id + column) % 3] ?? null) });
  const place = (at: number): number => (at * 1103) % size;
  const sheet = drawnOn(large);
  const edited = { ...sheet, rows: sheet.rows.map((cells, at) => (at >= 3 && at < size + 3 ? [...cells.slice(0, 4), `改${at}`, ...cells.slice(5)] : cells)) };
  const moved = orderRows([0, 1, 2, ...upTo(size).map((at) => 3 + place(at)), size + 3, size + 4])(edited);
  const { rows } = locate(large, gridOf(moved, large.columns.length));
  expect(upTo(size).filter((at) => rows[3 + place(at)] !== 3 + at)).toEqual([]);
});
