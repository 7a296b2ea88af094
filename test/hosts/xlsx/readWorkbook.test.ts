import { MARKER_NAME, markerOf } from "../../../src/model/marker.js";
import type { Workbook } from "../../../src/model/workbook.js";
import { readContentTypes } from "../../../src/hosts/xlsx/contentTypes.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { makeBook, sheetXml, type Book } from "./makeBook.js";

const read = (book: Book): Workbook => readWorkbook(openPackage(makeBook(book)), "周计划.xlsx");
const cell = (ref: string, value: string, more = ""): string => `<c r="${ref}" ${more}><v>${value}</v></c>`;
const row = (r: number, cells: string, more = ""): string => `<row r="${r}" ${more}>${cells}</row>`;

const SECOND: Book = {
  sheets: '<sheet name="图" sheetId="9" r:id="rId3"/><sheet name="周复盘" sheetId="2" r:id="rId2" state="hidden"/><sheet name="周计划" sheetId="1" r:id="rId1"/>',
  links:
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/review%201.xml"/>' +
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>',
  more: [
    { name: "xl/chartsheets/sheet1.xml", text: "<chartsheet/>" },
    { name: "xl/worksheets/review 1.xml", text: sheetXml(row(1, cell("AB1", "zfp|0.1.0|review||2025-08-11|done|x", 't="str"'))) },
  ],
  names: `<definedNames><definedName name="${MARKER_NAME}" localSheetId="1">'周复盘'!$AB$1</definedName><definedName name="n" localSheetId="2">周计划!$A$1</definedName><definedName name="all">1&lt;2</definedName></definedNames>`,
};

describe("a workbook that is read", () => {
  test("has its worksheets in the workbook's order, whatever the order of their parts", () => {
    expect(read(SECOND).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["周复盘", "hidden"],
      ["周计划", "visible"],
    ]);
  });

  test("finds the marker of a sheet by the sheet's own name, counted among all sheets", () => {
    const [review, plan] = read(SECOND).sheets;
    expect(review?.marker).toEqual({ row: 0, column: 27 });
    expect(review && markerOf(review)?.key).toEqual({ kind: "review", subject: "" });
    expect(plan?.marker).toBeNull();
  });

  test("has no marker where the name leads nowhere", () => {
    const names = (text: string): string => `<definedNames><definedName name="${MARKER_NAME}" localSheetId="0">${text}</definedName></definedNames>`;
    for (const text of ["#REF!", "周计划!$A:$A", ""]) expect(read({ names: names(text) }).sheets[0]?.marker).toBeNull();
  });

  test("has the format of each filled cell, General as nothing, days in one notation", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;天&quot;"/><numFmt numFmtId="165" formatCode="G/通用格式"/></numFmts><cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>' +
      "<cellXfs>" + [0, 14, 9, 10, 49, 164, 165, 31, 999].map((id) => `<xf numFmtId="${id}"/>`).join("") + "</cellXfs>";
    const cells = ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((letter, s) => cell(`${letter}1`, "1", `s="${s}"`)).join("");
    const { rows, formats } = read({ styles, rows: row(1, cells) + row(3, cell("A3", "1", 's="1"') + cell("C3", "1", 's="77"')) }).sheets[0] ?? { rows: [], formats: [] };
    expect(formats).toEqual([["", "yyyy-mm-dd", "0%", "0.00%", "@", '0.0"天"', "", "yyyy-mm-dd"], [], ["yyyy-mm-dd"]]);
    expect(rows[2]).toEqual([1, null, 1]);
  });

  test("has no ghost tails: rows end with their last filled cell, and so does the sheet", () => {
    const ghost = Array.from({ length: 500 }, (_, i) => row(i + 3, `<c r="A${i + 3}" s="1"/><c r="XFD${i + 3}" s="1"/>`, 'hidden="1"')).join("");
    const sheet = read({ rows: row(2, cell("B2", "1") + '<c r="H2" s="1"/><c r="I2" t="str"><v></v></c>', 'hidden="true"') + ghost }).sheets[0];
    expect(sheet?.rows).toEqual([[], [null, 1]]);
    expect(sheet?.hiddenRows).toEqual([1]);
  });

  test("takes the last of two values in one place and says so", () => {
    const book = read({ rows: row(1, cell("A1", "1") + cell("A1", "2") + cell("B1", "5")) + row(1, cell("A1", "3")) });
    expect(book.sheets[0]?.rows).toEqual([[3, 5]]);
    expect(book.findings).toEqual([{ code: "duplicate-cells", sheet: "周计划", cell: "A1", with: { n: 2, cells: "A1, A1" } }]);
  });

  test("does not change the formats of other rows when a row comes back", () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>';
    const rows = [1, 2, 3].map((r) => row(r, cell(`A${r}`, "1", 's="1"'))).join("") + row(1, cell("A1", "2", 's="2"'));
    expect(read({ styles, rows }).sheets[0]?.formats).toEqual([["yyyy-mm-dd"], ["0%"], ["0%"]]);
  });

  test("names ten places of a finding and counts them all", () => {
    const rows = Array.from({ length: 12 }, (_, i) => row(i + 1, cell(`A${i + 1}`, "NaN"))).join("");
    expect(read({ rows }).findings).toEqual([
      { code: "unreadable-value", sheet: "周计划", cell: "A1", with: { n: 12, cells: "A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, …" } },
    ]);
  });

  test("tells of a connection, a link to a file and a missing sheet, with the sheet where there is one", () => {
    const rel = (id: string, kind: string, target: string, mode = ""): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" ${mode}/>`;
    const book = read({
      sheets: '<sheet name="周计划" sheetId="1" r:id="rId1"/><sheet name="丢了" sheetId="2" r:id="rId77" state="veryHidden"/>',
      links: rel("rId4", "connections", "connections.xml"),
      more: [
        {
          name: "xl/worksheets/_rels/sheet1.xml.rels",
          text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel("a", "hyperlink", "file:///C:/a.exe", 'TargetMode="External"')}${rel("b", "hyperlink", "https://127.0.0.1/", 'TargetMode="External"')}</Relationships>`,
        },
      ],
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["周计划"]);
    expect(book.findings).toEqual([
      { code: "data-connection", sheet: null, cell: null, with: { n: 1 } },
      { code: "link-to-file", sheet: "周计划", cell: null, with: { target: "file:///C:/a.exe" } },
      { code: "sheet-missing", sheet: "丢了", cell: null, with: { sheet: "丢了" } },
      { code: "very-hidden-sheet", sheet: "丢了", cell: null, with: { sheet: "丢了" } },
    ]);
  });

  test("tells how far it is", () => {
    const steps: (readonly [number, number])[] = [];
    readWorkbook(openPackage(makeBook(SECOND)), null, (done, of) => steps.push([done, of]));
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test("is plain data that JSON can hold", () => {
    const book = read({ ...SECOND, rows: row(1, cell("A1", "#N/A", 't="e"') + cell("B1", "1", 't="b"')) });
    expect(JSON.parse(JSON.stringify(book))).toEqual(book);
  });
});

describe("the bones of a workbook", () => {
  test("name every sheet with its part, kind and id, and every defined name", () => {
    expect(readStructure(openPackage(makeBook(SECOND)))).toEqual({
      workbookPart: "xl/workbook.xml",
      sheets: [
        { name: "图", sheetId: "9", rid: "rId3", part: "xl/chartsheets/sheet1.xml", visibility: "visible", kind: "chartsheet" },
        { name: "周复盘", sheetId: "2", rid: "rId2", part: "xl/worksheets/review 1.xml", visibility: "hidden", kind: "worksheet" },
        { name: "周计划", sheetId: "1", rid: "rId1", part: "xl/worksheets/sheet1.xml", visibility: "visible", kind: "worksheet" },
      ],
      dateSystem: 1900,
      stylesPart: "xl/styles.xml",
      sharedStringsPart: "xl/sharedStrings.xml",
      definedNames: [
        { name: MARKER_NAME, localSheetId: 1, text: "'周复盘'!$AB$1" },
        { name: "n", localSheetId: 2, text: "周计划!$A$1" },
        { name: "all", localSheetId: undefined, text: "1<2" },
      ],
      strict: false,
    });
  });

  test("include the content types, by part before by extension", () => {
    const types = readContentTypes(openPackage(makeBook()));
    expect(types.of("XL/Workbook.xml")).toMatch(/sheet\.main\+xml$/);
    expect(types.of("xl/styles.xml")).toBe("application/xml");
    expect(types.of("xl/media/a.png")).toBe("");
  });
});
