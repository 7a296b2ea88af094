import type { FileFinding, Sheet, Workbook } from "../../src/model/workbook.js";
import { fileProblems } from "../../src/read/fileProblems.js";

const sheet = (name: string, visibility: Sheet["visibility"] = "visible"): Sheet => ({ name, visibility, rows: [], formats: [], merges: [], hiddenRows: [], locked: false, marker: null });
const finding = (code: string, of: string | null, cell: string | null = null): FileFinding => ({ code, sheet: of, cell, with: { n: 1, cells: cell ?? "" } });
const book = (findings: readonly FileFinding[]): Workbook => ({ fileName: null, dateSystem: 1900, sheets: [], findings });

test("a hidden sheet that the review rests on is said", () => {
  const used = [sheet("周计划", "hidden"), sheet("每日日志", "veryHidden"), sheet("客户")];
  expect(fileProblems(book([]), used).map(({ origin, say }) => [origin, say])).toEqual([
    [{ sheet: "周计划", row: 1, column: 1 }, { say: "hidden-sheet", with: { sheet: "周计划" } }],
    [{ sheet: "每日日志", row: 1, column: 1 }, { say: "very-hidden-sheet", with: { sheet: "每日日志" } }],
  ]);
});

test("a value the host could not read is told with its cell", () => {
  expect(fileProblems(book([finding("unreadable-value", "周计划", "AB5")]), [sheet("周计划")])).toEqual([
    { code: "unreadable-value", origin: { sheet: "周计划", row: 5, column: 28 }, say: { say: "unreadable-value", with: { n: 1, cells: "AB5" } } },
  ]);
});

test("what is told of a whole sheet, or of a place that is none, stands at its first cell", () => {
  const places = [null, "?"].flatMap((cell) => fileProblems(book([finding("unreadable-value", "周计划", cell)]), [sheet("周计划")]).map(({ origin }) => origin));
  expect(places).toEqual([{ sheet: "周计划", row: 1, column: 1 }, { sheet: "周计划", row: 1, column: 1 }]);
});

test("formulas that nobody calculated are told, since their cells look blank", () => {
  expect(fileProblems(book([finding("formula-uncalculated", "周计划", "E2")]), [sheet("周计划")]).map(({ code, origin }) => [code, origin?.row])).toEqual([["formula-uncalculated", 2]]);
});

test.each([
  ["what stands on a sheet the review does not use", finding("unreadable-value", "别的", "A1")],
  ["what changes no value", finding("data-connection", null)],
  ["errors, which their column's reader tells", finding("error-value", "周计划", "A1")],
])("%s is left to inspect", (_name, one) => {
  expect(fileProblems(book([one]), [sheet("周计划")])).toEqual([]);
});

test("a signature, which writing a review would end, is told before anything is written (D7)", () => {
  expect(fileProblems(book([finding("package-signature", null)]), [sheet("周计划")]).map(({ code, origin }) => [code, origin])).toEqual([["package-signature", null]]);
});
