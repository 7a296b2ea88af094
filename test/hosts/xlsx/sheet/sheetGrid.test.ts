import { LIMITS } from "../../../../src/hosts/xlsx/limits.js";
import { Budget } from "../../../../src/hosts/xlsx/sheet/budget.js";
import { parseRef, scanRef } from "../../../../src/hosts/xlsx/sheet/cellRef.js";
import { SheetGrid, type Context } from "../../../../src/hosts/xlsx/sheet/sheetGrid.js";
import { ACCENT, TONES } from "../../../../src/hosts/palette.js";

type Put = readonly [row: number, column: number, content: string | number | null, more?: { readonly style?: number; readonly type?: "n" | "str" | "e" | "b" | "?"; readonly badRef?: string; readonly formula?: string }];

function filled(puts: readonly (Put | { readonly row: number; readonly hidden?: boolean })[], change: Partial<Context> = {}): SheetGrid {
  const grid = new SheetGrid("表", { strings: [], dateSystem: 1900, formats: ["", "0.00", "yyyy-mm-dd"], limits: LIMITS, budget: new Budget(LIMITS), ...change });
  for (const put of puts) {
    if ("row" in put) grid.row(put.row, put.hidden === true);
    else {
      const [row, column, content, { style = 0, type = "str", badRef = null, formula = null } = {}] = put;
      grid.cell(row, column, badRef, style, type, content, formula);
    }
  }
  return grid;
}
const told = (grid: SheetGrid): readonly string[] => grid.findings().map(({ code, cell, with: values }) => `${code} ${cell ?? "-"} ${values["cells"]}`);

test.each<[string, Parameters<typeof filled>[0], readonly (readonly unknown[])[]]>([
  ["cells at their places", [[1, 1, "子"], [1, 3, "丑"], [3, 2, "寅"]], [["子", null, "丑"], [], [null, "寅"]]],
  ["a cell without a place follows the one before it", [[1, 2, "子"], [0, 0, "丑"], [0, 0, "寅"]], [[null, "子", "丑", "寅"]]],
  ["in a row that says which it is", [{ row: 2 }, [0, 0, "子"], { row: 5 }, [0, 0, "丑"]], [[], ["子"], [], [], ["丑"]]],
  ["a row without a number follows the one before it", [{ row: 2 }, [0, 0, "子"], { row: 0 }, [0, 0, "丑"]], [[], ["子"], ["丑"]]],
  ["the first row without a number is the first", [{ row: 0 }, [0, 0, "子"]], [["子"]]],
  ["a row after a placed cell follows that", [[3, 1, "子"], { row: 0 }, [0, 0, "丑"]], [[], [], ["子"], ["丑"]]],
  ["blanks leave no trace", [[1, 1, null], [1, 2, ""], [1, 3, "子"], [1, 4, null]], [[null, null, "子"]]],
  ["of two in one place the last", [[1, 2, "子"], [1, 2, "丑"]], [[null, "丑"]]],
  ["back and forth", [[3, 1, "寅"], [1, 2, "丑"], [1, 1, "子"]], [["子", "丑"], [], ["寅"]]],
  ["a number stays one", [[1, 1, 3.5, { type: "n" }], [1, 2, "7", { type: "n" }]], [[3.5, 7]]],
])("%s", (_, puts, rows) => {
  expect(filled(puts).rows).toEqual(rows);
});

test.each<[string, Parameters<typeof filled>[0], readonly string[]]>([
  ["nothing remarkable", [[1, 1, "子"], [1, 2, 3, { type: "n" }]], []],
  ["two in one place", [[1, 2, "子"], [1, 2, "丑"]], ["duplicate-cells B1 B1"]],
  ["a blank in the place of another is none", [[1, 3, "子"], [1, 2, "丑"]], []],
  ["a place that is none", [[0, 0, "子", { badRef: "ZZZZ1" }]], ["skipped-cells - ZZZZ1"]],
  ["a row that is none", [{ row: NaN }, [0, 0, "子"]], ["skipped-cells - ?"]],
  ["a row below all", [{ row: LIMITS.rows + 1 }, [0, 0, "子"]], ["skipped-cells - ?"]],
  ["a column beyond all", [[1, LIMITS.columns, "子"], [0, 0, "丑"]], ["skipped-cells - ?"]],
  ["a value that is none", [[2, 1, "x", { type: "n" }], [2, 2, "2", { type: "b" }], [2, 3, "子", { type: "?" }]], ["unreadable-value A2 A2, B2, C2"]],
  ["an error", [[2, 1, "#N/A", { type: "e" }]], ["error-value A2 A2"]],
  ["a text that would be a formula", [[2, 1, "=1+1"]], ["formula-like-text A2 A2"]],
  ["a formula that calls out", [[2, 1, "子", { formula: 'WEBSERVICE("x")' }]], ["formula-calls-out A2 A2"]],
  ["a formula that does not", [[2, 1, "子", { formula: "A1&A2" }]], []],
  ["a formula that nobody counted", [[2, 1, null, { formula: "A1", type: "n" }]], ["formula-uncalculated A2 A2"]],
  ["one whose text is blank is counted", [[2, 1, null, { formula: "A1" }]], []],
])("told of: %s", (_, puts, findings) => {
  expect(told(filled(puts))).toEqual(findings);
});

test("hidden rows are told, of those in the sheet", () => {
  expect([...filled([{ row: 2, hidden: true }, { row: 3 }, { row: 0, hidden: true }, { row: LIMITS.rows + 1, hidden: true }, { row: NaN, hidden: true }]).hiddenRows]).toEqual([1, 3]);
});

test("a long text is cut, and told", () => {
  const grid = filled([[1, 1, "子丑寅"], [1, 2, "子丑寅卯"]], { limits: { ...LIMITS, characters: 3 } });
  expect([grid.rows, told(grid)]).toEqual([[["子丑寅", "子丑寅"]], ["text-cut B1 B1"]]);
});

describe("formats", () => {
  test("stand beside their cells, General is nothing", () => {
    expect(filled([[1, 1, "子"], [1, 2, 3, { type: "n", style: 1 }], [1, 3, "丑"], [3, 1, 5, { type: "n", style: 2 }]]).formats).toEqual([["", "0.00"], [], ["yyyy-mm-dd"]]);
    expect(filled([[1, 1, "子"], [2, 1, "丑", { style: 9 }]]).formats).toEqual([]);
  });

  test("the last cell of a place has its own", () => {
    expect(filled([[1, 1, 3, { type: "n", style: 1 }], [1, 1, "子"]]).formats).toEqual([[""]]);
  });

  test("rows of the same ones share them, and a row that is come back to changes no other", () => {
    const row = (at: number): readonly Put[] => [[at, 1, 3, { type: "n", style: 1 }], [at, 2, 4, { type: "n", style: 2 }]];
    const grid = filled([...row(1), ...row(2), ...row(3), [4, 1, "子"], [2, 1, 5, { type: "n", style: 2 }], [5, 1, "丑"]]);
    expect(grid.formats).toEqual([["0.00", "yyyy-mm-dd"], ["yyyy-mm-dd", "yyyy-mm-dd"], ["0.00", "yyyy-mm-dd"]]);
    expect(grid.formats[2]).toBe(grid.formats[0]);
    expect(filled([...row(1), [2, 1, 3, { type: "n", style: 1 }], [3, 1, "子"]]).formats).toEqual([["0.00", "yyyy-mm-dd"], ["0.00"]]);
  });
});

test("paints are a person's fills, ours and none are not; without fills none is asked for", () => {
  const fills = [null, "FFCC00", TONES.bad.fill, ACCENT];
  const puts: readonly Put[] = [[1, 1, "子", { style: 1 }], [2, 2, null, { style: 1 }], [3, 1, "丑", { style: 2 }], [4, 1, "寅"], [5, 1, "卯", { style: 9 }], [6, 1, "辰", { style: 3 }]];
  expect(filled(puts, { fills }).paints).toEqual([{ row: 0, column: 0, color: "FFCC00" }, { row: 1, column: 1, color: "FFCC00" }, { row: 5, column: 0, color: ACCENT }]);
  expect(filled(puts).paints).toEqual([]);
});

test("cells and what fills up to them are counted against the limits, paints as blanks", () => {
  const within = (puts: readonly Put[], cells: number, blanks: number, fills?: readonly (string | null)[]) => () => filled(puts, { budget: new Budget({ ...LIMITS, cells, blanks }), ...(fills && { fills }) });
  const far: readonly Put[] = [[3, 4, "子"]];
  expect(within(far, 1, 5)).not.toThrow();
  expect(within(far, 1, 4)).toThrow();
  expect(within([[1, 1, "子"], [1, 2, "丑"]], 2, 0)).not.toThrow();
  expect(within([[1, 1, "子"], [1, 2, "丑"]], 1, 0)).toThrow();
  expect(within([[1, 1, null, { style: 1 }]], 0, 1, [null, "FFCC00"])).not.toThrow();
  expect(within([[1, 1, null, { style: 1 }]], 0, 0, [null, "FFCC00"])).toThrow();
});

test.each<[string, { row: number; column: number } | undefined]>([
  ["A1", { row: 1, column: 1 }],
  ["z9", { row: 9, column: 26 }],
  ["AB12", { row: 12, column: 28 }],
  ["$A$1", { row: 1, column: 1 }],
  ["XFD1048576", { row: 1_048_576, column: 16_384 }],
  ["XFE1", undefined],
  ["A1048577", undefined],
  ["A0", undefined],
  ["A", undefined],
  ["1", undefined],
  ["AAAA1", undefined],
  ["A12345678", undefined],
  ["A00000001", undefined],
  ["A000000001", undefined],
  [" A1", undefined],
  ["A1:B2", undefined],
  ["", undefined],
])("the reference %j", (text, place) => {
  expect(parseRef(text)).toEqual(place);
  const bytes = new TextEncoder().encode(`x${text}"`);
  const plain = place && /^[A-Z]+\d+$/.test(text) ? place.row * 16_384 + place.column - 1 : -1;
  expect(scanRef(bytes, 1, bytes.length - 1)).toBe(plain);
});
