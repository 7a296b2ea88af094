import fc from "fast-check";
import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { readRelationships } from "../../../src/hosts/xlsx/relationships.js";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import type { Entry, TypedCell } from "../../../src/model/entry.js";
import type { CellValue } from "../../../src/model/workbook.js";
import { handmade, PARTS, swapped } from "./handmade.js";
import { makeBook } from "./makeBook.js";
import { changedParts } from "./untouched.js";
import { sdkErrors } from "./validate.js";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typed = (column: number, value: TypedCell["value"], was: CellValue = null): TypedCell => ({ column, value, was });
const entry = (row: number | null, cells: readonly TypedCell[], head = 0): Entry => ({ sheet: "周计划", row, head, cells, holds: [] });

async function typedInto(before: Package, entries: readonly Entry[]): Promise<Package> {
  const host = new XlsxHost(before.bytes, null);
  await host.type(entries);
  return openPackage(host.bytes());
}

/** A sheet with a table and a filter that end at row 3, a formula, a fixed style, a rich text and a merge. */
const FULL: Readonly<Record<string, string>> = {
  [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><dimension ref="A1:D3"/><cols><col min="1" max="1" width="12" style="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="inlineStr"><is><t>规则</t></is></c><c r="B1" t="inlineStr"><is><t>对象</t></is></c></row><row r="2" spans="1:4"><c r="A2" s="1"><v>45880</v></c><c r="B2" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="D2"><f>COUNTA(A:A)</f><v>2</v></c></row><row r="3" spans="1:4"><c r="A3" s="1"><v>45881</v></c><c r="B3" s="2"/></row></sheetData><mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/table" Target="../tables/table1.xml"/></Relationships>`,
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="暂停表" displayName="暂停表" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="规则"/><tableColumn id="2" name="对象"/></tableColumns></table>`,
  "[Content_Types].xml": (PARTS["[Content_Types].xml"] ?? "").replace("</Types>", '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'),
  ...swapped("xl/styles.xml", "</cellXfs>", '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'),
};

test("a new row takes the look of the row above, and its table and the used area take it in; the rest of the package keeps its bytes", async () => {
  const before = handmade(FULL);
  const after = await typedInto(before, [entry(null, [typed(0, 45882), typed(1, "=1+1")]), entry(2, [typed(1, "丙")])]);
  expect(changedParts(before, after)).toEqual([SHEET, "xl/tables/table1.xml"]);
  const text = after.text(SHEET) ?? "";
  expect(text).toContain('<dimension ref="A1:D4"/>');
  expect(text).toContain('<row r="4"><c r="A4" s="1"><v>45882</v></c><c r="B4" s="3" t="inlineStr"><is><t>=1+1</t></is></c></row>');
  expect(text).toContain('<c r="B3" s="2" t="inlineStr"><is><t>丙</t></is></c>');
  expect(after.text("xl/styles.xml")).toContain('quotePrefix="1"');
  expect(after.text("xl/tables/table1.xml")).toContain('ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/>');
  expect(after.text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(readRelationships(after, SHEET)).toEqual(readRelationships(before, SHEET));
  expect(await sdkErrors(after.bytes)).toEqual(await sdkErrors(before.bytes));
});

test("a table with a row of totals is left as it is", async () => {
  const before = handmade({ ...FULL, "xl/tables/table1.xml": (FULL["xl/tables/table1.xml"] ?? "").replace('totalsRowShown="0"', 'totalsRowCount="1"') });
  expect(changedParts(before, await typedInto(before, [entry(null, [typed(0, 1)])]))).toEqual([SHEET]);
});

test("the filter of a sheet and the hidden name that repeats it take a new row in", async () => {
  const before = handmade({
    ...swapped(SHEET, "</sheetData>", '</sheetData><autoFilter ref="A1:A1"/>'),
    ...swapped("xl/workbook.xml", "</sheets>", '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">周计划!$A$1:$A$1</definedName></definedNames>'),
  });
  const after = await typedInto(before, [entry(null, [typed(0, "乙")])]);
  expect(after.text(SHEET)).toContain('<autoFilter ref="A1:A2"/>');
  expect(after.text("xl/workbook.xml")).toContain(">周计划!$A$1:$A$2<");
  expect(changedParts(before, after)).toEqual([SHEET]);
});

test("a formula is not typed over, and a protected sheet not into", async () => {
  const full = new XlsxHost(handmade(FULL).bytes, null);
  await expect(full.type([entry(1, [typed(3, "改", 2)])])).rejects.toMatchObject({ code: "cell-has-formula", say: { with: { sheet: "周计划", cell: "D2" } } });
  const shut = handmade(swapped(SHEET, "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  await expect(new XlsxHost(shut.bytes, null).type([entry(null, [typed(0, "乙")])])).rejects.toMatchObject({ code: "file-protected-sheet" });
});

test("rows and cells that say no place keep theirs when something is put between them", async () => {
  const before = openPackage(makeBook({ rows: '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row>' }));
  const host = new XlsxHost((await typedInto(before, [entry(0, [typed(1, 2)]), entry(2, [typed(0, 7)])])).bytes, null);
  expect((await host.read()).sheets[0]?.rows).toEqual([[1, 2, 3, 4], [], [7], [], [5], [6]]);
});

interface Case {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly cells: ReadonlyMap<string, number | string | null>;
  readonly added: readonly (readonly (number | string | null)[])[];
}
const WIDTH = 5;
const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom("甲", "=1+1", "007", "  空 格", null));
const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }), { maxLength: WIDTH }), { minLength: 1, maxLength: 6 }),
  cells: fc.array(fc.tuple(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: WIDTH })).map(String), value), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  added: fc.array(fc.array(value, { minLength: 1, maxLength: WIDTH }), { maxLength: 3 }),
});

test("whatever is typed, every other cell stays as it is and the typed ones read back", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ rows, cells, added }) => {
      const xml = rows.map((all, row) => `<row r="${row + 1}">${all.map((one, column) => (one === null ? "" : `<c r="${String.fromCharCode(65 + column)}${row + 1}"><v>${one}</v></c>`)).join("")}</row>`).join("");
      const before = openPackage(makeBook({ rows: xml }));
      const expected = new Map(rows.flatMap((all, row) => all.flatMap((one, column) => (one === null ? [] : [[`${row},${column}`, one] as const]))).map(([at, one]): [string, CellValue] => [at, one]));
      const lastUsed = Math.max(0, ...[...expected.keys()].map((at) => Number(at.split(",")[0])));
      const within = new Map([...cells].filter(([at]) => Number(at.split(",")[0]) <= lastUsed));
      const over = [...within].map(([at, one]): Entry => {
        const [row = 0, column = 0] = at.split(",").map(Number);
        return entry(row, [typed(column, one, expected.get(at) ?? null)]);
      });
      const after = await typedInto(before, [...over, ...added.map((all) => entry(null, all.map((one, column) => typed(column, one))))]);
      for (const [at, one] of within) expected.set(at, one);
      added.forEach((all, index) => all.forEach((one, column) => expected.set(`${lastUsed + 1 + index},${column}`, one)));
      const read = (await new XlsxHost(after.bytes, null).read()).sheets[0]?.rows ?? [];
      const shown = new Map(read.flatMap((all, row) => all.flatMap((one, column) => (one === null ? [] : [[`${row},${column}`, one] as const]))));
      expect(shown).toEqual(new Map([...expected].filter(([, one]) => one !== null)));
      expect(changedParts(before, after).filter((part) => part !== SHEET)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
