import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import type { Drawing } from "../../../src/model/drawing.js";
import { creating, everyFeature, plainDrawing, redrawing } from "./everyFeature.js";
import { handmade, swapped } from "./handmade.js";
import { sdkErrors } from "./validate.js";

const WORKBOOK = "xl/workbook.xml";
const hidden: Drawing = { ...everyFeature, key: { kind: "memory", subject: "" }, name: "周复盘_记忆", hidden: true };
const statesOf = (pkg: Package): readonly string[] => readStructure(pkg).sheets.map(({ visibility }) => visibility);
const drawn = (pkg: Package, ...drawings: readonly Drawing[]): Package => openPackage(writeWorkbook(pkg, creating(...drawings)));

test("a hidden drawing makes a very hidden sheet, in a file that Microsoft's validator takes", async () => {
  const pkg = drawn(handmade(), hidden);
  expect(statesOf(pkg)).toEqual(["visible", "veryHidden"]);
  expect(await sdkErrors(pkg.bytes)).toEqual([]);
});

test.each([["hidden"], ["visible"]])("one that somebody made %s is very hidden again after a redraw", (state) => {
  const pkg = drawn(handmade(), hidden);
  const parts = Object.fromEntries([...pkg.entries.keys()].map((part) => [part, pkg.part(part) ?? null]));
  const shown = handmade({ ...parts, [WORKBOOK]: (pkg.text(WORKBOOK) ?? "").replace('state="veryHidden"', `state="${state}"`) });
  expect(statesOf(openPackage(writeWorkbook(shown, redrawing(creating(hidden)))))).toEqual(["visible", "veryHidden"]);
});

test("a sheet of ours that is not hidden stays as a person left it", () => {
  const pkg = drawn(handmade(), everyFeature);
  const parts = Object.fromEntries([...pkg.entries.keys()].map((part) => [part, pkg.part(part) ?? null]));
  const away = handmade({ ...parts, [WORKBOOK]: (pkg.text(WORKBOOK) ?? "").replace('name="协同推进表"', 'name="协同推进表" state="hidden"') });
  expect(statesOf(openPackage(writeWorkbook(away, redrawing(creating(everyFeature)))))).toEqual(["visible", "hidden"]);
});

test("a new workbook opens on its first sheet that can be seen", () => {
  const pkg = drawn(openPackage(newWorkbook()), hidden, plainDrawing);
  expect(pkg.text(WORKBOOK)).toContain('activeTab="1"');
  expect([pkg.text("xl/worksheets/sheet1.xml"), pkg.text("xl/worksheets/sheet2.xml")].map((xml) => xml?.includes("tabSelected"))).toEqual([false, true]);
});

test.each([
  ["a new workbook", openPackage(newWorkbook())],
  ["a workbook whose sheets are all hidden", handmade(swapped(WORKBOOK, 'name="周计划"', 'name="周计划" state="hidden"'))],
])("%s never ends with nothing to see", (_, pkg) => {
  expect(() => drawn(pkg, hidden)).toThrow(expect.objectContaining({ code: "file-no-visible-sheet", say: expect.objectContaining({ with: { sheet: hidden.name } }) }));
});

test("a workbook that opens on a tab it does not have is left to it", () => {
  const odd = handmade(swapped(WORKBOOK, "<sheets>", '<bookViews><workbookView activeTab="7"/></bookViews><sheets>'));
  expect(drawn(odd, everyFeature).text(WORKBOOK)).toContain('<workbookView activeTab="7"/>');
});
