import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { isEdited, markerOf } from "../../../src/model/marker.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { creating, everyFeature, plainDrawing, redrawing } from "./everyFeature.js";
import { handmade, PARTS, swapped } from "./handmade.js";
import { changedParts } from "./untouched.js";
import { sdkErrors } from "./validate.js";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const plans = creating(everyFeature, plainDrawing);
const textOf = (pkg: Package, part: string): string => pkg.text(part) ?? "";

/** The workbook with both drawings in it: found by their markers, nothing else touched, drawn again to the same bytes. */
function drawn(before: Package): Package {
  const after = openPackage(writeWorkbook(before, plans));
  const { sheets } = readWorkbook(after, null);
  expect(sheets.map(({ name }) => name)).toEqual(["周计划", "协同推进表", "周计划_样例"]);
  const own = sheets[1];
  const marker = own && markerOf(own);
  expect(own && marker && isEdited(own, marker)).toBe(false);
  expect(changedParts(before, after)).toEqual([]);
  expect(Buffer.compare(writeWorkbook(after, redrawing(plans.slice(0, 1))), after.bytes)).toBe(0);
  return after;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("the relationships' prefix declared on each sheet only", async () => {
  const after = drawn(handmade({ [WORKBOOK]: `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${OFFICE}" name="周计划" sheetId="7" r:id="rId1"/></sheets></workbook>` }));
  expect(textOf(after, WORKBOOK)).toContain(`<sheet xmlns:r="${OFFICE}" name="协同推进表" sheetId="8" r:id=`);
  expect(await sdkErrors(after.bytes)).toEqual([]);
});

test("the relationships under another prefix", () => {
  const after = drawn(handmade({ [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:rel="${OFFICE}"><sheets><sheet name="周计划" sheetId="7" rel:id="rId1"/></sheets></workbook>` }));
  expect(textOf(after, WORKBOOK)).toMatch(/name="协同推进表" sheetId="8" rel:id=/);
});

test.each([
  ["functionGroups that closes itself", "<functionGroups/>", "</sheets><functionGroups/><definedNames>"],
  ["external references", "<externalReferences/>", "</sheets><externalReferences/><definedNames>"],
  ["calcPr behind the names", "<calcPr calcId=\"1\"/>", "</sheets><definedNames>"],
  ["names that are there", '<definedNames><definedName name="x">1</definedName></definedNames>', '</sheets><definedNames><definedName name="x">1</definedName><definedName name="_xlnm'],
  ["an empty list of names", "<definedNames/>", '</sheets><definedNames><definedName name="_xlnm'],
])("defined names find their place: %s", (_, behind, expected) => {
  const after = drawn(handmade(swapped(WORKBOOK, "</sheets>", `</sheets>${behind}`)));
  expect(textOf(after, WORKBOOK)).toContain(expected);
});

test("prefixed SpreadsheetML in every part of the workbook", async () => {
  const prefix = (part: string): string => (PARTS[part] ?? "").replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
  const prefixed = Object.fromEntries([WORKBOOK, STYLES, "xl/_rels/workbook.xml.rels"].map((part) => [part, prefix(part)]));
  const after = drawn(handmade(prefixed));
  expect(textOf(after, WORKBOOK)).toMatch(/<x:sheet name="协同推进表".*<x:definedNames><x:definedName /);
  expect(textOf(after, STYLES)).toMatch(/<x:dxfs count="\d+"><x:dxf><x:font>/);
  expect(await sdkErrors(after.bytes)).toEqual([]);
  const types = textOf(drawn(handmade({ "[Content_Types].xml": prefix("[Content_Types].xml") })), "[Content_Types].xml");
  expect(types).toMatch(/<x:Override PartName="\/xl\/charts\/chart1.xml"[^>]*\/>.*<\/x:Types>/);
});

test("strict namespaces: our parts speak them too", () => {
  const strict = Object.fromEntries(
    Object.entries(PARTS).map(([part, text]) => [
      part,
      text.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]),
  );
  const after = drawn(handmade(strict));
  for (const part of ["xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml", "xl/worksheets/_rels/sheet2.xml.rels"]) {
    expect(textOf(after, part).replaceAll("http://schemas.openxmlformats.org/package/2006/relationships", "")).not.toContain("schemas.openxmlformats.org");
  }
});

test("no styles part: one is made", async () => {
  const bare = { ...swapped("[Content_Types].xml", `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`, "") };
  const rels = swapped("xl/_rels/workbook.xml.rels", `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`, "");
  const after = drawn(handmade({ ...bare, ...rels, [STYLES]: null }));
  expect(readStructure(after).stylesPart).toBe(STYLES);
  expect(await sdkErrors(after.bytes)).toEqual([]);
});

test("a style sheet with nothing in it gets the lists that it needs", () => {
  const after = drawn(handmade({ [STYLES]: `<styleSheet xmlns="${MAIN}"/>` }));
  expect(textOf(after, STYLES)).toMatch(/<styleSheet [^>]*><numFmts .*<fonts .*<fills .*<borders .*<cellXfs .*<dxfs .*<\/styleSheet>/s);
});

test("alternate content among the cell formats: only what counts is counted", () => {
  const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="http://schemas.microsoft.com/office/spreadsheetml/2016/x" xmlns:w="urn:unknown"';
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const choice = (prefix: string): string =>
    `<mc:AlternateContent ${compatibility}><mc:Choice Requires="${prefix}">${xf}${xf}</mc:Choice><mc:Fallback>${xf}</mc:Fallback></mc:AlternateContent>`;
  const firstIndex = (prefix: string): number => {
    const after = drawn(handmade(swapped(STYLES, `${xf}</cellXfs>`, `${xf}${choice(prefix)}</cellXfs>`)));
    const used = [...textOf(after, "xl/worksheets/sheet2.xml").matchAll(/ (?:s|style)="(\d+)"/g)].map((match) => Number(match[1]));
    return Math.min(...used);
  };
  expect(firstIndex("v")).toBe(3);
  expect(firstIndex("w")).toBe(2);
});

test("dates of a 1904 workbook stay what the drawing says, and days are checked in its own system", () => {
  const dated = creating({ ...plainDrawing, validations: [{ area: { top: 1, left: 0, bottom: 9, right: 0 }, kind: "day", message: "" }] });
  const xml = (pkg: Package): string => textOf(openPackage(writeWorkbook(pkg, dated)), "xl/worksheets/sheet2.xml");
  const mac = xml(handmade(swapped(WORKBOOK, "<sheets>", '<workbookPr date1904="true"/><sheets>')));
  expect(mac).toContain("<formula1>35064</formula1>");
  expect(mac).toContain("<v>45880</v>");
  expect(xml(handmade())).toContain("<formula1>36526</formula1>");
});

test("a workbook part in UTF-16 stays in UTF-16", () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${PARTS[WORKBOOK] ?? ""}`, "utf16le"));
  const after = drawn(handmade({ [WORKBOOK]: utf16 }));
  expect([...(after.part(WORKBOOK) ?? []).slice(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
});

test("a byte order mark stays", () => {
  const after = drawn(handmade({ [STYLES]: new TextEncoder().encode(`\ufeff${PARTS[STYLES] ?? ""}`) }));
  expect([...(after.part(STYLES) ?? []).slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
});

test("an id that is taken is not given twice: sheets, relationships, parts", () => {
  const sheets = '<sheet name="周计划" sheetId="65534" r:id="rId1"/>';
  const rels = swapped("xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rIdZfp1"');
  const after = drawn(handmade({ ...swapped(WORKBOOK, '<sheet name="周计划" sheetId="7" r:id="rId1"/>', sheets), ...rels, "xl/charts/Chart1.xml": "<x/>" }));
  expect(readStructure(after).sheets.map(({ sheetId }) => sheetId)).toEqual(["65534", "1", "2"]);
  expect(after.find("xl/charts/chart1.xml")).toBe("xl/charts/Chart1.xml");
  expect(after.find("xl/charts/chart5.xml")).toBe("xl/charts/chart5.xml");
});

test("a table takes another name and id where the workbook has them", () => {
  const before = handmade({
    ...swapped("[Content_Types].xml", "</Types>", '<Override PartName="/xl/tables/table7.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'),
    ...swapped(WORKBOOK, "</sheets>", '</sheets><definedNames><definedName name="协同推进_2">1</definedName></definedNames>'),
    "xl/tables/table7.xml": `<table xmlns="${MAIN}" id="1" name="协同推进" displayName="协同推进" ref="A1:A2"/>`,
  });
  expect(textOf(drawn(before), "xl/tables/table1.xml")).toContain('id="2" name="协同推进_3" displayName="协同推进_3"');
});

test("a type stated for a part that is not there does not stick to ours", async () => {
  const stale = '<Override PartName="/xl/charts/chart1.xml" ContentType="application/xml"/></Types>';
  const after = drawn(handmade(swapped("[Content_Types].xml", "</Types>", stale)));
  expect(textOf(after, "[Content_Types].xml").match(/\/xl\/charts\/chart1\.xml" ContentType="[^"]*chart\+xml"/g)).toHaveLength(1);
  expect(textOf(after, "[Content_Types].xml")).not.toContain('chart1.xml" ContentType="application/xml"');
  expect(await sdkErrors(after.bytes)).toEqual([]);
});

test("a table of headings alone takes in the row below", () => {
  const table = { name: "空表", area: { top: 0, left: 0, bottom: 0, right: 1 } };
  const after = openPackage(writeWorkbook(handmade(), creating({ ...plainDrawing, table })));
  expect(textOf(after, "xl/tables/table1.xml")).toContain('ref="A1:B2"');
});

test("styles that look the same are used again, in whatever order they are written", () => {
  const after = drawn(handmade());
  const styles = textOf(after, STYLES);
  const reordered = styles.replace(/<alignment horizontal="(\w+)" vertical="center"/g, '<alignment vertical="center" horizontal="$1"').replaceAll('applyFill="1" ', "");
  expect(reordered).not.toBe(styles);
  const again = openPackage(writeWorkbook(handmade({ [STYLES]: reordered }), plans));
  expect(textOf(again, STYLES)).toBe(reordered);
});
