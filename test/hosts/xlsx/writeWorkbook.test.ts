import type { Drawing } from "../../../src/model/drawing.js";
import { isEdited, markerOf, MARKER_NAME } from "../../../src/model/marker.js";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { readContentTypes } from "../../../src/hosts/xlsx/contentTypes.js";
import { readRelationships } from "../../../src/hosts/xlsx/relationships.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { creating, everyFeature, plainDrawing, redrawing } from "./everyFeature.js";
import { handmade, swapped } from "./handmade.js";
import { changedParts } from "./untouched.js";
import { sdkErrors } from "./validate.js";

const plans = creating(everyFeature, plainDrawing);
const [review] = plans;
const written = (pkg: Package, all = plans): Package => openPackage(writeWorkbook(pkg, all));
const textOf = (pkg: Package, part: string): string => pkg.text(part) ?? "";
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("a new workbook", () => {
  const made = written(openPackage(newWorkbook()));

  test("with everything a drawing can ask for is valid to Microsoft's validator", async () => {
    expect(await sdkErrors(made.bytes)).toEqual([]);
  });

  test("is the same bytes each time", () => {
    expect(Buffer.compare(newWorkbook(), newWorkbook())).toBe(0);
    expect(Buffer.compare(made.bytes, writeWorkbook(openPackage(newWorkbook()), plans))).toBe(0);
  });

  test("opens on its first sheet and prints in 等线", () => {
    expect(textOf(made, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
    expect(textOf(made, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(textOf(made, "xl/theme/theme1.xml")).toContain('<a:latin typeface="等线"/>');
  });
});

describe("a sheet that is drawn", () => {
  const made = written(handmade());
  const sheet = textOf(made, "xl/worksheets/sheet2.xml");

  test("is found by its marker and counts as not edited", () => {
    const own = readWorkbook(made, null).sheets.find(({ name }) => name === everyFeature.name);
    const marker = own && markerOf(own);
    expect(marker).toMatchObject({ key: everyFeature.key, week: "2025-08-11", state: "done", version: "0.1.0" });
    expect(own && marker && isEdited(own, marker)).toBe(false);
  });

  test("counts as edited once a cell of it says something else", () => {
    const own = readWorkbook(made, null).sheets.find(({ name }) => name === everyFeature.name);
    const marker = own && markerOf(own);
    const rows = own?.rows.map((row, at) => (at === 8 ? ["改过", ...row.slice(1)] : row)) ?? [];
    expect(own && marker && isEdited({ ...own, rows }, marker)).toBe(true);
  });

  test("has its marker in row 1 of a hidden column right of the last drawn one", () => {
    const names = readStructure(made).definedNames;
    expect(names.find(({ name }) => name === MARKER_NAME)).toMatchObject({ localSheetId: 1, text: "'协同推进表'!$I$1" });
    expect(sheet).toMatch(/<col min="9" max="9"[^>]* hidden="1"/);
  });

  test("that is the person's own from the start has no marker", () => {
    expect(readStructure(made).definedNames.filter(({ name, localSheetId }) => name === MARKER_NAME && localSheetId === 2)).toEqual([]);
    expect(textOf(made, "xl/worksheets/sheet3.xml")).not.toContain("zfp|");
  });

  test("prints its area, and its heading row on each page", () => {
    expect(readStructure(made).definedNames.map(({ name, text }) => [name, text])).toEqual(
      expect.arrayContaining([
        ["_xlnm.Print_Area", "'协同推进表'!$A$1:$H$45"],
        ["_xlnm.Print_Titles", "'协同推进表'!$8:$8"],
      ]),
    );
  });

  test("holds no formula but ours, and links lead nowhere but into the workbook", () => {
    expect(sheet.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>COUNTIF(F9:F13,"√*")</f>', '<f>IF(B14&gt;0,"有","无")</f>']);
    expect(sheet).toContain("location=\"'周计划'!A5\"");
    expect(sheet).not.toMatch(/<hyperlink [^>]*r:id/);
    expect([...made.entries.keys()].flatMap((part) => readRelationships(made, part)).filter(({ external }) => external)).toEqual([]);
  });

  test("leaves a person's view alone: no sheet but theirs is shown first", () => {
    expect(sheet).not.toContain("tabSelected");
  });

  test("takes the workbook's own font, with its own sizes", () => {
    const styles = textOf(made, "xl/styles.xml");
    expect(styles.match(/<name val="仿宋"\/>/g)?.length).toBe(styles.match(/<font>(?!<color)/g)?.length);
    expect(styles).toContain('<sz val="16"/>');
  });

  test("changes no part that is not its own", () => {
    expect(changedParts(handmade(), made)).toEqual([]);
  });
});

describe("a sheet that is redrawn", () => {
  const made = written(handmade());
  const again = redrawing(plans.slice(0, 1));

  test("gives the same bytes, also the second time", () => {
    const once = written(made, again);
    expect(Buffer.compare(once.bytes, made.bytes)).toBe(0);
    expect(Buffer.compare(writeWorkbook(once, again), made.bytes)).toBe(0);
  });

  test("loses what it no longer needs, without a loose end", async () => {
    const bare: Drawing = { ...everyFeature, charts: [], table: null, rows: [{ cells: [{ value: "只有一行", role: "text" }], height: 20 }], print: { ...everyFeature.print, titleRows: null } };
    const once = written(made, redrawing(creating(bare)));
    const parts = [...once.entries.keys()].filter((part) => /drawings|charts|tables|comments|sheet2\.xml\.rels/.test(part));
    expect(parts).toEqual([]);
    expect([...readContentTypes(once).overrides.keys()].filter((part) => once.find(part) === undefined)).toEqual([]);
    expect(readStructure(once).definedNames.map(({ name }) => name)).not.toContain("_xlnm.Print_Titles");
    expect(await sdkErrors(once.bytes)).toEqual([]);
    expect(readStructure(once).sheets.map(({ name, sheetId, part }) => [name, sheetId, part])).toEqual(
      readStructure(made).sheets.map(({ name, sheetId, part }) => [name, sheetId, part]),
    );
  });

  test("gets everything back when it needs it again", () => {
    const bare: Drawing = { ...everyFeature, charts: [], table: null };
    const back = written(written(made, redrawing(creating(bare))), again);
    expect([...back.entries.keys()].sort()).toEqual([...made.entries.keys()].sort());
  });

  test("keeps the styles as many as they were, however often", () => {
    let pkg = made;
    for (let run = 0; run < 5; run += 1) {
      const other = { ...everyFeature, rows: [...everyFeature.rows].reverse(), table: null, charts: [] };
      pkg = written(written(pkg, redrawing(creating(other))), again);
    }
    expect(textOf(pkg, "xl/styles.xml")).toBe(textOf(made, "xl/styles.xml"));
  });

  test("takes the calculation chain out where it lists its cells", () => {
    const chain = '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B14" i="8"/></calcChain>';
    const rels = textOf(made, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const others = Object.fromEntries([...made.entries.keys()].map((part) => [part, made.part(part) ?? null]));
    const withChain = (text: string): Package => written(handmade({ ...others, "xl/_rels/workbook.xml.rels": rels, "xl/calcChain.xml": text }), again);
    expect(withChain(chain).find("xl/calcChain.xml")).toBeUndefined();
    expect(textOf(withChain(chain), "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(withChain(chain.replace('i="8"', 'i="7"')).find("xl/calcChain.xml")).toBe("xl/calcChain.xml");
  });
});

describe("what cannot be written is said before anything is made", () => {
  test.each([
    ["file-name-taken", handmade(), creating({ ...plainDrawing, name: "周计划" })],
    ["file-name-taken", handmade(), creating(plainDrawing, plainDrawing)],
    ["file-not-ours", handmade(), redrawing(creating({ ...everyFeature, name: "周计划" }))],
    ["file-not-ours", handmade(), redrawing(creating(everyFeature))],
    ["file-structure-locked", handmade(swapped("xl/workbook.xml", "<sheets>", '<workbookProtection lockStructure="1"/><sheets>')), plans],
    ["file-no-content-types", handmade({ "[Content_Types].xml": null }), plans],
    ["file-not-writable", handmade(swapped("xl/workbook.xml", "spreadsheetml/2006/main", "spreadsheetml/2006/5/main")), plans],
    ["XML_DAMAGED", handmade({ "xl/styles.xml": "<styleSheet>" }), plans],
  ])("%s", (code, pkg, wanted) => {
    expect(codeOf(() => writeWorkbook(pkg, wanted))).toBe(code);
  });

  test("a sheet of ours that somebody protected", () => {
    const made = written(handmade());
    const others = Object.fromEntries([...made.entries.keys()].map((part) => [part, made.part(part) ?? null]));
    const locked = textOf(made, "xl/worksheets/sheet2.xml").replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    expect(codeOf(() => writeWorkbook(handmade({ ...others, "xl/worksheets/sheet2.xml": locked }), redrawing(plans.slice(0, 1))))).toBe("file-protected-sheet");
  });

  const cell = { value: "甲", role: "text" } as const;
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  test.each<readonly [string, string, Partial<Drawing>]>([
    ["a number that is none", "number", { rows: [{ height: 20, cells: [{ value: NaN, role: "number" }] }] }],
    ["a link out of the workbook", "link", { rows: [{ height: 20, cells: [{ ...cell, link: { sheet: "周计划", cell: "https://a" } }] }] }],
    ["a list of more than 255 characters", "list", { validations: [{ area, kind: "list", values: ["甲".repeat(200), "乙".repeat(100)], strict: true, message: "" }] }],
    ["a list whose value has a comma", "list", { validations: [{ area, kind: "list", values: ["甲,乙"], strict: true, message: "" }] }],
    ["a message of more than 255 characters", "message", { validations: [{ area, kind: "day", message: "长".repeat(256) }] }],
    ["a table heading that is there twice", "heading", { table: { name: "t", area: { ...area, right: 1 } }, rows: [{ height: 20, cells: [cell, cell] }] }],
    ["a merge that meets another", "merge", { merges: [area, area] }],
    ["a merge inside the table", "merge", { merges: [area], table: { name: "t", area: { ...area, bottom: 1 } } }],
    ["a sheet name with a forbidden sign", "name", { name: "甲/乙" }],
    ["a sheet name of 32 characters", "name", { name: "甲".repeat(32) }],
    ["a sheet name in apostrophes", "name", { name: "'甲" }],
    ["a table name that reads as a cell", "name", { table: { name: "AB12", area: { ...area, bottom: 1 } } }],
    ["a table heading that is a number", "heading", { table: { name: "t", area }, rows: [{ height: 20, cells: [{ value: 1, role: "head" }] }] }],
  ])("%s", (_, what, part) => {
    const drawing = { ...plainDrawing, ...part };
    expect(() => writeWorkbook(handmade(), creating(drawing))).toThrow(expect.objectContaining({ code: "file-undrawable", say: expect.objectContaining({ with: expect.objectContaining({ what }) }) }));
  });
});

test("one plan alone makes one sheet", () => {
  expect(review && readStructure(written(handmade(), [review])).sheets.map(({ name }) => name)).toEqual(["周计划", "协同推进表"]);
});
