import type { Area } from "../../src/model/workbook.js";
import { addressOf, parseAddress, shared, without } from "./book/address.js";
import { ensureCell, type Book, type BookSheet } from "./book/book.js";
import { moveCells } from "./book/moveCells.js";
import { loseSheet } from "./book/moveReferences.js";
import { openBook } from "./book/openBook.js";
import { recalculate } from "./book/recalculate.js";
import { deleteLines, insertLines } from "./book/shiftLines.js";
import { userWorkbook } from "../hosts/contractBook.js";

const area = (address: string): Area => parseAddress(address) ?? { top: -1, left: -1, bottom: -1, right: -1 };

/** Six rows of two columns on a first sheet, with one of everything that moves; a second sheet whose formulas look at them. */
function board(): { readonly book: Book; readonly sheet: BookSheet; readonly other: BookSheet } {
  const book = openBook(userWorkbook());
  const [sheet, other] = book.sheets;
  if (!sheet || !other) throw new Error("the sample has two sheets");
  sheet.rows.length = 0;
  for (let row = 0; row < 6; row += 1) {
    ensureCell(sheet, row, 0).value = row === 0 ? "标题" : `行${row}`;
    ensureCell(sheet, row, 1).value = row === 0 ? "数" : row * 10;
  }
  sheet.merges = [area("A3:A4")];
  sheet.tables = [{ id: "T", name: "T", sheet, area: area("A1:B6"), kept: {} }];
  sheet.rules = [{ id: "C", type: "Custom", areas: [area("B2:B6")], kept: { "custom/rule/formula": "=$B2>30" } }];
  sheet.comments = [{ row: 4, column: 1, content: "看" }];
  sheet.heights.set(4, 40);
  sheet.hiddenRows.add(5);
  sheet.breaks = [3];
  sheet.names.set("N", "=周计划!$B$5");
  book.names.set("W", "=周计划!$A$1:$B$6");
  for (const [column, formula] of ["=周计划!B5", "=SUM('周计划'!$B$2:B6)", "=\"周计划!B5\"", "=B5"].entries()) ensureCell(other, 2, column).formula = formula;
  return { book, sheet, other };
}

const formulas = (sheet: BookSheet): unknown[] => (sheet.rows[2] ?? []).map((cell) => cell?.formula);
const state = ({ book, sheet }: ReturnType<typeof board>): unknown => ({
  names: [sheet.names.get("N"), book.names.get("W")],
  merges: sheet.merges.map(addressOf), table: sheet.tables.map((table) => addressOf(table.area)),
  rules: sheet.rules.map(({ areas, kept }) => [areas.map(addressOf).join(), kept["custom/rule/formula"]]),
  comments: sheet.comments.map(({ row }) => row), heights: [...sheet.heights], hidden: [...sheet.hiddenRows], breaks: sheet.breaks,
});

test("rows put in carry everything behind them along, stretch what reaches over them, and look like the row above", () => {
  const it = board();
  ensureCell(it.sheet, 2, 0).look["font/bold"] = true;
  insertLines(it.book, it.sheet, { axis: "rows", at: 3, count: 2 });
  expect(state(it)).toEqual({
    names: ["=周计划!$B$7", "=周计划!$A$1:$B$8"], merges: ["A3:A6"], table: ["A1:B8"], rules: [["B2:B8", "=$B2>30"]], comments: [6], heights: [[6, 40]], hidden: [7], breaks: [5],
  });
  expect(formulas(it.other)).toEqual(["=周计划!B7", "=SUM('周计划'!$B$2:B8)", "=\"周计划!B5\"", "=B5"]);
  expect(it.sheet.rows[3]?.[0]).toMatchObject({ value: null, look: { "font/bold": true } });
});

test("rows taken out shrink what reached over them; what stood on them alone is gone", () => {
  const it = board();
  deleteLines(it.book, it.sheet, { axis: "rows", at: 3, count: 2 });
  expect(state(it)).toEqual({
    names: ["=周计划!#REF!", "=周计划!$A$1:$B$4"], merges: [], table: ["A1:B4"], rules: [["B2:B4", "=$B2>30"]], comments: [], heights: [], hidden: [3], breaks: [],
  });
  expect(formulas(it.other)).toEqual(["=周计划!#REF!", "=SUM('周计划'!$B$2:B4)", "=\"周计划!B5\"", "=B5"]);
});

test("columns shift as rows do, and a column put into a table gets a heading", () => {
  const it = board();
  insertLines(it.book, it.sheet, { axis: "columns", at: 1, count: 1 });
  expect(state(it)).toMatchObject({ names: ["=周计划!$C$5", "=周计划!$A$1:$C$6"], table: ["A1:C6"], rules: [["C2:C6", "=$C2>30"]] });
  expect(it.sheet.rows[0]?.map((cell) => cell?.value)).toEqual(["标题", "列1", "数"]);
});

test("a table keeps its heading row and a row below it", () => {
  const { book, sheet } = board();
  expect(() => deleteLines(book, sheet, { axis: "rows", at: 0, count: 1 })).toThrow("heading row");
  expect(() => deleteLines(book, sheet, { axis: "rows", at: 1, count: 5 })).toThrow("heading row");
});

test("cells that are moved take with them what refers to them, comments, rules, height", () => {
  const it = board();
  moveCells(it.book, it.sheet, area("5:5"), area("9:9"));
  recalculate(it.book);
  expect(state(it)).toMatchObject({ names: ["=周计划!$B$9", "=周计划!$A$1:$B$6"], rules: [["B2:B4,B6,B9", "=$B2>30"]], comments: [8], heights: [[8, 40]] });
  expect(formulas(it.other)[0]).toBe("=周计划!B9");
  expect(it.other.rows[2]?.map((cell) => cell?.value).slice(0, 2)).toEqual([40, 110]);
  expect([it.sheet.rows[4]?.[1]?.value, it.sheet.rows[8]?.[1]?.value]).toEqual([undefined, 40]);
});

test("what looked at a deleted sheet looks at nothing", () => {
  const it = board();
  loseSheet(it.book, it.sheet);
  expect(formulas(it.other)).toEqual(["=周计划!#REF!", "=SUM('周计划'!#REF!)", "=\"周计划!B5\"", "=B5"]);
});

test("areas are cut and shared", () => {
  expect(without(area("A1:C5"), area("B2:B3")).map(addressOf)).toEqual(["A1:C1", "A4:C5", "A2:A3", "C2:C3"]);
  expect(without(area("A1:C5"), area("E1")).map(addressOf)).toEqual(["A1:C5"]);
  const both = shared(area("A1:C5"), area("B4:F9"));
  expect(both && addressOf(both)).toBe("B4:C5");
  expect(shared(area("A1"), area("B1"))).toBeUndefined();
});
