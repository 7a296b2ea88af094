import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Workbook } from "../../../src/model/workbook.js";
import { serialDay } from "../../../src/model/dateSystem.js";
import { isoDay } from "../../../src/model/day.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";

const folder = join("..", "shared", "data", "workbooks");
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));
const read = (file: string): Workbook => readWorkbook(openPackage(bytesOf(file)), file);
const rowsOf = (book: Workbook, sheet: number): readonly (readonly CellValue[])[] => book.sheets[sheet]?.rows ?? [];

const GOLDEN: readonly (readonly [string, number, readonly (readonly CellValue[])[]])[] = [
  ["closedxml__Date1904System.xlsx", 0, [["Date:"], [41573.875], ["should be 27 October 2017 21:00"]]],
  ["exceljs__1904.xlsx", 0, [[], [], [], [null, 0]]],
  ["closedxml__NoReferencesOnRowsOrCells.xlsx", 0, [["Test1", "Test2"], [1, 2]]],
  ["calamine__inlineStr_cdata.xlsx", 0, [["Hello CDATA", "World"], ["12345", "NormalText"]]],
  ["calamine__rph.xlsx", 0, [["課きく　毛こ"]]],
  ["sheetjs__phonetic_text.xlsx", 0, [["漢字"], ["漢字withColor"]]],
  ["calamine__has_x000D_.xlsx", 0, [["ABC\r\nDEF"]]],
  ["exceljs__shared_string_with_escape.xlsx", 0, [["_x000D_"]]],
  ["sheetjs__crlf.xlsx", 0, [["Normal", "abc\ndef"], ["Formula", "abc\r\ndef"], ["Test"]]],
  ["poi__SimpleStrict.xlsx", 1, [["This is sheet 2"], ["Stuff"], [1, 2, 3, 4, 5, 6], [32874], [], [], [10, null, 3]]],
  ["poi__SampleSS.strict.xlsx", 0, [["Test spreadsheet"], ["2nd row", "2nd row 2nd column"], [], ["This one is red"]]],
  ["phpspreadsheet__utf16be.xlsx", 0, [[1]]],
  ["phpspreadsheet__utf16be.bom.xlsx", 0, [[1]]],
  ["phpspreadsheet__explicitdate.xlsx", 0, [[42], [1, 2, 3], [44561 + 85491.894 / 86400, 44561, 85491.894 / 86400]]],
  ["numbers-edge.xlsx", 0, [[null, null, 0, 2958466, 60, { error: "#SPILL!" }]]],
  ["proto-sheetname.xlsx", 0, [["x"]]],
  ["dde-link.xlsx", 0, [["x"]]],
];

const DAYS: readonly (readonly [string, number, number, string])[] = [
  ["closedxml__Date1904System.xlsx", 1, 0, "2017-10-27"],
  ["exceljs__1904.xlsx", 3, 1, "1904-01-01"],
  ["calamine__date_iso.xlsx", 0, 0, "2021-01-01"],
  ["calamine__date_iso.xlsx", 1, 0, "2021-01-01"],
];

if (existsSync(folder)) {
  describe("cells of files from many producers", () => {
    test.each(GOLDEN)("%s, sheet %i", (file, sheet, rows) => {
      expect(rowsOf(read(file), sheet)).toEqual(rows);
    });

    test.each(DAYS)("%s row %i column %i is the day %s", (file, row, column, day) => {
      const book = read(file);
      const found = serialDay(Number(rowsOf(book, 0)[row]?.[column]), book.dateSystem);
      expect(found === undefined ? undefined : isoDay(found)).toBe(day);
    });

    test("a merge over a whole sheet stays four numbers", () => {
      expect(read("merge-whole-sheet.xlsx").sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
    });

    test("filtered rows are named and still read", () => {
      const sheet = read("sheetjs__AutoFilter.xlsx").sheets.find(({ name }) => name === "GT");
      expect(sheet?.hiddenRows).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
      expect(sheet?.rows[9]?.length).toBeGreaterThan(0);
    });

    test("hidden and very hidden sheets are told apart", () => {
      expect(read("phpspreadsheet__visibility.xlsx").sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "visible", "veryHidden"]);
    });

    test("a protected sheet is locked", () => {
      expect(read("poi__sheetProtection_allLocked.xlsx").sheets.map(({ locked }) => locked)).toEqual([true, false, false]);
    });

    test("the bones of a strict file and of odd part names are found", () => {
      expect(readStructure(openPackage(bytesOf("poi__SimpleStrict.xlsx"))).strict).toBe(true);
      const odd = readStructure(openPackage(bytesOf("sheetjs__wtf_path.xlsx")));
      expect(odd.strict).toBe(false);
      expect(odd.sheets.every(({ part, kind }) => part !== undefined && kind === "worksheet")).toBe(true);
    });
  });

  test.each([
    ["poi__SimpleMacro.xlsm", "macros"],
    ["poi__64420.xlsm", "macros"],
    ["poi__45540_form_Footer.xlsx", "active-control"],
    ["poi__WithEmbeded.xlsx", "embedded-object"],
    ["poi__hello-world-signed.xlsx", "package-signature"],
    ["dde-link.xlsx", "dde-link"],
    ["closedxml__external-refs.xlsx", "external-link"],
    ["phpspreadsheet__urlImage.xlsx", "external-picture"],
    ["poi__53734.xlsx", "link-to-file"],
    ["phpspreadsheet__redirect.xlsx", "formula-calls-out"],
    ["formula-text-payloads.xlsx", "formula-like-text"],
    ["sheetjs__ErrorTypes.xlsx", "error-value"],
    ["closedxml__SheetsWithoutRelId.xlsx", "sheet-missing"],
    ["poi__poc-shared-strings.xlsx", "text-cut"],
  ])("%s tells of %s", (file, code) => {
    expect(read(file).findings.map((finding) => finding.code)).toContain(code);
  });

  test("every function that reaches out is named with its cells", () => {
    const { findings } = read("formulas-that-phone-home.xlsx");
    expect(findings.map(({ cell, with: { function: name } }) => [name, cell])).toEqual([
      ["WEBSERVICE", "A1"],
      ["IMAGE", "B1"],
      ["HYPERLINK", "C1"],
      ["RTD", "E1"],
      ["CALL", "F1"],
    ]);
  });
} else {
  process.stdout.write("The shared corpus of workbooks is absent; its golden cells were not tried.\n");
}

test("the 1904 system is 1,462 days behind the 1900 one", () => {
  expect(serialDay(0, 1904)).toBe(serialDay(1462, 1900));
});
