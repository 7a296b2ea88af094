import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { removeSheets } from "../../../src/hosts/xlsx/removeSheets.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import type { Drawing } from "../../../src/model/drawing.js";
import { MARKER_NAME } from "../../../src/model/marker.js";
import { openedBy, SOFFICE } from "../../support/libreOffice.js";
import { creating, everyFeature, plainDrawing } from "./everyFeature.js";
import { handmade, PARTS, swapped } from "./handmade.js";
import { changedParts } from "./untouched.js";
import { sdkErrors } from "./validate.js";

const OURS = everyFeature.name;
const second: Drawing = { ...everyFeature, key: { kind: "review", subject: "销售甲" }, name: "周复盘_销售甲" };
const WORKBOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawn = (before: Package, ...drawings: readonly Drawing[]): Package => openPackage(writeWorkbook(before, creating(...drawings)));
const remade = (pkg: Package, changes: Readonly<Record<string, string>>): Package =>
  handmade({ ...Object.fromEntries([...Object.keys(PARTS), ...pkg.entries.keys()].map((part) => [part, pkg.part(part) ?? null])), ...changes });
const partsOf = (pkg: Package): readonly string[] => [...pkg.entries.keys()].sort();

function failureOf(run: () => unknown): { readonly code?: string; readonly with?: unknown } {
  try {
    run();
    return {};
  } catch (error) {
    const { code, say } = error as { code: string; say: { with: unknown } };
    return { code, with: say.with };
  }
}

describe("a sheet that was drawn and is removed", () => {
  const before = handmade();
  const after = openPackage(removeSheets(drawn(before, everyFeature, second), [OURS, second.name]));

  test("leaves the parts that were there byte for byte, its looks in the style sheet aside", () => {
    expect(partsOf(after)).toEqual(partsOf(before));
    expect(changedParts(before, after)).toEqual([]);
    for (const part of [WORKBOOK, "xl/_rels/workbook.xml.rels", "[Content_Types].xml"]) expect(after.text(part)).toBe(before.text(part));
  });

  test("is a workbook without fault to Microsoft's validator", async () => {
    expect(await sdkErrors(after.bytes)).toEqual([]);
  });

  test("takes only itself: the other sheet of ours keeps its place, its names and its parts", async () => {
    const one = openPackage(removeSheets(drawn(before, everyFeature, second), [OURS]));
    const { sheets, definedNames } = readStructure(one);
    expect(sheets.map(({ name }) => name)).toEqual(["周计划", second.name]);
    expect(definedNames.map(({ name, localSheetId, text }) => [name, localSheetId, text])).toEqual([
      ["_xlnm.Print_Area", 1, "'周复盘_销售甲'!$A$1:$H$45"],
      ["_xlnm.Print_Titles", 1, "'周复盘_销售甲'!$8:$8"],
      [MARKER_NAME, 1, "'周复盘_销售甲'!$I$1"],
    ]);
    expect(partsOf(one).filter((part) => /charts|drawings|tables|comments/.test(part))).toHaveLength(10);
    expect(await sdkErrors(one.bytes)).toEqual([]);
  });
});

test.each([
  ["a person's sheet", "周计划"],
  ["a sheet that is not there", "无"],
  ["a sheet of ours that gets no marker", plainDrawing.name],
])("%s is refused", (_, name) => {
  const pkg = drawn(handmade(), everyFeature, plainDrawing);
  expect(failureOf(() => removeSheets(pkg, [OURS, name]))).toEqual({ code: "file-not-ours", with: { sheet: name } });
});

test("a sheet whose marker cell says something else is not ours", () => {
  const pkg = drawn(handmade(), everyFeature);
  const sheet = "xl/worksheets/sheet2.xml";
  const emptied = remade(pkg, { [sheet]: (pkg.text(sheet) ?? "").replace("zfp|", "我的|") });
  expect(failureOf(() => removeSheets(emptied, [OURS])).code).toBe("file-not-ours");
});

test("a protected structure is said before anything is made", () => {
  const pkg = drawn(handmade(), everyFeature);
  const locked = remade(pkg, { [WORKBOOK]: (pkg.text(WORKBOOK) ?? "").replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>') });
  expect(failureOf(() => removeSheets(locked, [OURS]))).toEqual({ code: "file-removal-locked", with: { sheet: OURS } });
});

describe("a sheet that something refers to", () => {
  const person = (cells: string, tail = ""): Readonly<Record<string, string>> => ({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData>${tail}</worksheet>`,
  });
  const names = (refersTo: string): Readonly<Record<string, string>> => swapped(WORKBOOK, "</sheets>", `</sheets><definedNames><definedName name="我的名称">${refersTo}</definedName></definedNames>`);

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ["a formula", person('<row r="2"><c r="C2"><f>SUM(协同推进表!A1:A5)</f><v>0</v></c></row>'), "'周计划'!C2"],
    ["a formula with the name in quotes", person('<row r="2"><c r="B2"><f>1+\'协同推进表\'!$A$1</f><v>0</v></c></row>'), "'周计划'!B2"],
    ["a conditional format", person("", '<conditionalFormatting sqref="D4:D9"><cfRule type="expression" priority="1"><formula>协同推进表!A1=1</formula></cfRule></conditionalFormatting>'), "'周计划'!D4"],
    ["a name", names("'协同推进表'!$A$1"), "我的名称"],
  ])("by %s is refused, with the place", (_, parts, place) => {
    const pkg = drawn(handmade(parts), everyFeature);
    expect(failureOf(() => removeSheets(pkg, [OURS]))).toEqual({ code: "file-referred-to", with: { sheet: OURS, place } });
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["its name in a text", person('<row r="2"><c r="C2" t="str"><f>"协同推进表!A1"&amp;A1</f><v>x</v></c></row>')],
    ["another sheet whose name is longer", person("<row r=\"2\"><c r=\"C2\"><f>我的协同推进表!A1</f><v>0</v></c></row>")],
    ["a sheet of another workbook", person("<row r=\"2\"><c r=\"C2\"><f>[1]协同推进表!A1</f><v>0</v></c></row>")],
  ])("%s is no reference", (_, parts) => {
    expect(removeSheets(drawn(handmade(parts), everyFeature), [OURS]).length).toBeGreaterThan(0);
  });
});

describe("what is shown", () => {
  const view = (attributes: string): Readonly<Record<string, string>> => swapped(WORKBOOK, "<sheets>", `<bookViews><workbookView${attributes}/></bookViews><sheets>`);

  test("another sheet, where the workbook opened on the removed one", () => {
    const pkg = drawn(handmade(view(' activeTab="1" firstSheet="1"')), everyFeature);
    expect(openPackage(removeSheets(pkg, [OURS])).text(WORKBOOK)).toContain("<workbookView/>");
  });

  test("the same sheet, where it stands behind the removed one", () => {
    const pkg = drawn(handmade(), everyFeature, plainDrawing);
    const opened = remade(pkg, { [WORKBOOK]: (pkg.text(WORKBOOK) ?? "").replace("<sheets>", '<bookViews><workbookView activeTab="2"/></bookViews><sheets>') });
    expect(openPackage(removeSheets(opened, [OURS])).text(WORKBOOK)).toContain('<workbookView activeTab="1"/>');
  });

  test("never nothing: the last sheet that can be seen stays", () => {
    const hidden = swapped(WORKBOOK, 'name="周计划"', 'name="周计划" state="hidden"');
    expect(failureOf(() => removeSheets(drawn(handmade(hidden), everyFeature), [OURS]))).toEqual({ code: "file-no-visible-sheet", with: { sheet: OURS } });
  });
});

if (SOFFICE === undefined) console.log("LibreOffice is not here: that it opens a workbook with sheets removed is not tested.");
else {
  const soffice = SOFFICE;
  test("LibreOffice opens the workbook", async () => {
    const books = { "one.xlsx": removeSheets(drawn(handmade(), everyFeature, second), [OURS]), "none.xlsx": removeSheets(drawn(handmade(), everyFeature), [OURS]) };
    expect(await openedBy(soffice, books)).toEqual(Object.keys(books));
  }, 120_000);
}
