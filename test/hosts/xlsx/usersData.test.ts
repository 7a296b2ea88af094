import { readFileSync } from "node:fs";
import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import { PackageEdit } from "../../../src/hosts/xlsx/write/packageEdit.js";
import { parseIsoDay, type Day } from "../../../src/model/day.js";
import { isEdited, MARKER_NAME, markerOf } from "../../../src/model/marker.js";
import type { Sheet } from "../../../src/model/workbook.js";
import { cleanOut, takeBack } from "../../../src/run/changeBack.js";
import { runReview, type RunRequest } from "../../../src/run.js";
import { WORDS } from "../../../src/words/index.js";
import { changedParts, editableParts } from "./untouched.js";
import { newErrors, sdkErrors } from "./validate.js";

const FILE = "samples/示例周_销售甲.xlsx";
const PAGE = "周复盘_销售甲";
const TELLING = { words: WORDS.zh, version: "0.1.0" };
const REQUEST: RunRequest = { person: "销售甲", week: null, today: parseIsoDay("2025-08-18") as Day, minutes: 600, boards: [] };
const sample = new Uint8Array(readFileSync(FILE));
let once: Uint8Array = sample;

async function reviewed(bytes: Uint8Array, request: RunRequest = REQUEST): Promise<Uint8Array> {
  const host = new XlsxHost(bytes, "周.xlsx");
  await runReview(host, request, TELLING);
  return host.bytes();
}

/** The part of a listed sheet. */
function partOf(pkg: Package, name: string): string {
  return readStructure(pkg).sheets.find((sheet) => sheet.name === name)?.part ?? "";
}

/** The file with parts changed, as a person with another program would leave it; the part "" is the workbook. */
function edited(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const pkg = openPackage(bytes);
  const part = name === "" ? readStructure(pkg).workbookPart : partOf(pkg, name);
  const before = pkg.text(part) ?? "";
  const after = change(before);
  if (after === before) throw new Error(`nothing to change on ${name}`);
  const edit = new PackageEdit(pkg);
  edit.set(part, after);
  return edit.save();
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await new XlsxHost(bytes, "周.xlsx").read()).sheets;
}

async function pageOf(bytes: Uint8Array, name = PAGE): Promise<Sheet> {
  const found = (await sheetsOf(bytes)).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const textsOf = ({ rows, marker }: Sheet): readonly (readonly unknown[])[] => rows.map((cells, row) => cells.filter((value, column) => value !== null && !(marker?.row === row && marker.column === column)));

/** The file with a plan that has been done meanwhile, so that our sheets say something else. */
function advanced(bytes: Uint8Array): Uint8Array {
  return edited(bytes, "周计划", (xml) => xml.replace(">未完成<", ">完成<"));
}

/** No part of the sample is another, besides those that list what is in the file; what a person changed is taken from their file. */
function expectInputsWhole(before: Uint8Array, after: Uint8Array): void {
  const inputs = new Set(["周计划", "每日日志", "客户"].map((name) => partOf(openPackage(before), name)));
  const changed = changedParts(openPackage(before), openPackage(after));
  expect(changed.filter((part) => inputs.has(part))).toEqual([]);
  expect([...inputs].filter((part) => editableParts(openPackage(before)).includes(part))).toEqual([]);
}

beforeAll(async () => {
  once = await reviewed(sample);
}, 60_000);

test("D1: a person's own sheet under the name of ours stays theirs, and ours takes another", async () => {
  const taken = edited(sample, "", (xml) => xml.replace(/<sheet name="客户"/, `<sheet name="${PAGE}"`));
  const after = await reviewed(taken);
  const names = (await sheetsOf(after)).filter((sheet) => markerOf(sheet)?.key.kind === "review").map(({ name }) => name);
  expect(names).toEqual([`${PAGE}_2`]);
  expect(changedParts(openPackage(taken), openPackage(after))).toEqual([]);
});

describe("D3: our sheet is found by its marker and redrawn right after a person", () => {
  test("renamed it", async () => {
    const renamed = edited(once, "", (xml) => xml.replaceAll(PAGE, "给主管看的"));
    const after = await reviewed(advanced(renamed));
    expect((await sheetsOf(after)).map(({ name }) => name).filter((name) => name === PAGE || name.endsWith("_2"))).toEqual([]);
    expect(textsOf(await pageOf(after, "给主管看的"))).toEqual(textsOf(await pageOf(await reviewed(advanced(once)))));
  });

  test("inserted a column in front, with a word in it", async () => {
    const right = (letters: string): string => (letters === "Z" ? "AA" : String.fromCharCode(letters.charCodeAt(0) + 1));
    const inserted = edited(
      edited(once, PAGE, (xml) => xml.replace(/ r="([A-Z])(\d+)"/g, (_, column: string, row: string) => ` r="${right(column)}${row}"`).replace(/(<row r="6"[^>]*>)/, '$1<c r="A6" t="inlineStr"><is><t>我的批语</t></is></c>').replace(/<(?:mergeCells|conditionalFormatting|dataValidations|hyperlinks|legacyDrawing|drawing|tableParts|ignoredErrors)\b.*?(?=<pageMargins|<\/worksheet>)/s, "").replace(/<cols>.*<\/cols>/, "")),
      "",
      (xml) => xml.replace(new RegExp(`('${PAGE}'!\\$)([A-Z])(\\$1<)`), (_, before: string, column: string, after: string) => before + right(column) + after),
    );
    const page = await pageOf(await reviewed(advanced(inserted)));
    const marker = markerOf(page);
    expect(page.rows.flat()).toContain("我的批语");
    expect(marker && isEdited(page, marker)).toBe(false);
    const ours = textsOf(await pageOf(await reviewed(advanced(once)))).flat();
    expect(ours.filter((text) => !page.rows.flat().includes(text as string))).toEqual([]);
  });

  test("filtered some of its rows away", async () => {
    const filtered = edited(once, PAGE, (xml) => xml.replace(/<row r="9"([^>]*)>/, '<row r="9"$1 hidden="1">'));
    expect((await pageOf(await reviewed(advanced(filtered)))).hiddenRows).toContain(8);
  });
});

describe("D4: after a person deleted", () => {
  test("rows of ours, they are drawn again", async () => {
    const shorter = edited(once, PAGE, (xml) => xml.replace(/<row r="7".*?<\/row>/s, "").replace(/<row r="8".*?<\/row>/s, ""));
    expect(textsOf(await pageOf(await reviewed(shorter)))).toEqual(textsOf(await pageOf(once)));
  });

  test("the marker's name, the sheet is theirs: a new one is made and theirs is not touched", async () => {
    const nameless = edited(once, "", (xml) => xml.replace(new RegExp(`<definedName name="${MARKER_NAME}" localSheetId="\\d+">'${PAGE}'[^<]*</definedName>`), ""));
    const after = await reviewed(nameless);
    const theirs = partOf(openPackage(nameless), PAGE);
    expect(changedParts(openPackage(nameless), openPackage(after))).not.toContain(theirs);
    expect((await sheetsOf(after)).filter((sheet) => markerOf(sheet)?.key.kind === "review").map(({ name }) => name)).toEqual([`${PAGE}_2`]);
  });

  test("the sheet, a new one is made and nothing else is touched", async () => {
    const host = new XlsxHost(once, "周.xlsx");
    await host.remove([PAGE]);
    const without = host.bytes();
    const after = await reviewed(without);
    expect(textsOf(await pageOf(after))).toEqual(textsOf(await pageOf(once)));
    expectInputsWhole(without, after);
  });
});

describe("D8", () => {
  test("a run twice is the same file to the byte", async () => {
    expect(Buffer.compare(await reviewed(once), once)).toBe(0);
  });

  test("a run after undo, and after redo, is what the run itself was", async () => {
    const twice = await reviewed(advanced(once));
    const host = new XlsxHost(twice, "周.xlsx");
    await takeBack(host, TELLING);
    const back = textsOf(await pageOf(host.bytes()));
    expect(back).toEqual(textsOf(await pageOf(once)));
    expect(textsOf(await pageOf(await reviewed(host.bytes())))).toEqual(textsOf(await pageOf(twice)));
    await takeBack(host, TELLING);
    const redone = await pageOf(host.bytes());
    const marker = markerOf(redone);
    expect(textsOf(redone)).toEqual(textsOf(await pageOf(twice)));
    expect(marker && isEdited(redone, marker)).toBe(false);
  });
});

test("D9: a formula of a person into our sheet still stands after a re-run, and its sheet is the same one", async () => {
  const pointed = edited(once, "客户", (xml) => xml.replace(/<row r="2"([^>]*)>/, `<row r="2"$1><c r="A2" t="str"><f>'${PAGE}'!A1</f><v>x</v></c>`).replace(/(<row r="2"[^>]*><c r="A2" t="str"><f>.*?<\/c>)<c r="A2".*?(?:\/>|<\/c>)/s, "$1"));
  const before = readStructure(openPackage(pointed)).sheets.find(({ name }) => name === PAGE);
  const after = await reviewed(advanced(pointed));
  expect(readStructure(openPackage(after)).sheets.find(({ name }) => name === PAGE)).toEqual(before);
  expectInputsWhole(advanced(pointed), after);
});

describe("D10 and D2: what a person does to our sheet is there after the next run", () => {
  test("a changed word in their own look, a note, widths, zoom and print set-up", async () => {
    const made = edited(once, PAGE, (xml) => xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="inlineStr"><is><t[^>]*>未填写[^<]*<\/t><\/is><\/c>/, '<c r="$1" t="inlineStr"><is><r><rPr><b/></rPr><t>主管补的话</t></r></is></c>').replace(/width="[\d.]+"/, 'width="55.5"').replace("<sheetView ", '<sheetView zoomScale="85" ').replace("<pageSetup ", '<pageSetup scale="70" '));
    const after = await reviewed(advanced(made));
    const xml = openPackage(after).text(partOf(openPackage(after), PAGE)) ?? "";
    expect(xml).toMatch(/t="inlineStr"><is><r><rPr><b\/><\/rPr><t>主管补的话<\/t><\/r><\/is><\/c>/);
    for (const kept of ['width="55.5"', 'zoomScale="85"', 'scale="70"']) expect(xml).toContain(kept);
    expect(newErrors(await sdkErrors(made), await sdkErrors(after))).toEqual([]);
  });
});

describe("D11: in a workbook that is set otherwise", () => {
  const textOf = (bytes: Uint8Array): string => openPackage(bytes).text(readStructure(openPackage(bytes)).workbookPart) ?? "";

  test("to be calculated by hand, with iteration, in R1C1, the review is the same, and so are the settings", async () => {
    const calc = '<calcPr calcId="191029" calcMode="manual" refMode="R1C1" iterate="1" iterateCount="7" fullPrecision="0"/>';
    const after = await reviewed(edited(sample, "", (xml) => xml.replace(/<calcPr [^>]*\/>/, calc)));
    expect(textOf(after)).toContain(calc);
    expect(textsOf(await pageOf(after))).toEqual(textsOf(await pageOf(once)));
  });

  test("to count its days from 1904, the review says the same, and so does the workbook", async () => {
    const system = edited(sample, "", (xml) => xml.replace("<workbookPr/>", '<workbookPr date1904="1"/>'));
    const earlier = (xml: string): string => xml.replace(/<v>(458\d\d)<\/v>/g, (_, serial: string) => `<v>${Number(serial) - 1462}</v>`);
    const after = await reviewed(["周计划", "每日日志"].reduce((book, name) => edited(book, name, earlier), system));
    const words = async (bytes: Uint8Array): Promise<readonly unknown[]> => textsOf(await pageOf(bytes)).flat().filter((value) => typeof value === "string");
    expect(textOf(after)).toContain('date1904="1"');
    expect(await words(after)).toEqual(await words(once));
  });
});

test("D12: what a run overwrote comes back as it looked, each cell with its style", async () => {
  const cellsOf = (bytes: Uint8Array): readonly string[] => {
    const pkg = openPackage(bytes);
    return ((pkg.text(partOf(pkg, PAGE)) ?? "").match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? []).filter((cell) => !cell.includes("zfp|"));
  };
  const stylesOf = (bytes: Uint8Array): readonly string[] => cellsOf(bytes).map((cell) => /^<c [^>]*?(?=\/?>| t=)/.exec(cell)?.[0] ?? "");
  const twice = await reviewed(advanced(once));
  expect(stylesOf(twice)).not.toEqual(stylesOf(once));
  const host = new XlsxHost(twice, "周.xlsx");
  await takeBack(host, TELLING);
  expect(cellsOf(host.bytes())).toEqual(cellsOf(once));
});

describe("D13: the sheets that were read are byte for byte the same", () => {
  test.each<readonly [string, () => Uint8Array, RunRequest]>([
    ["after a run", () => once, REQUEST],
    ["after a run of another week", () => once, { ...REQUEST, today: parseIsoDay("2025-09-01") as Day }],
    ["after a run of changed data", () => advanced(once), REQUEST],
    ["after a run that sealed the week", () => once, { ...REQUEST, seal: "seal" }],
  ])("%s", async (_, before, request) => {
    expectInputsWhole(before(), await reviewed(before(), request));
  });

  test("after a run that failed: the whole file is", async () => {
    const locked = edited(advanced(once), PAGE, (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const host = new XlsxHost(locked, "周.xlsx");
    await expect(runReview(host, REQUEST, TELLING)).rejects.toMatchObject({ code: "file-protected-sheet" });
    expect(host.bytes()).toBe(locked);
  });

  test("after all of ours is taken out again: so is every other part", async () => {
    const host = new XlsxHost(once, "周.xlsx");
    await cleanOut(host);
    const [before, after] = [openPackage(sample), openPackage(host.bytes())];
    expect([...after.entries.keys()].sort()).toEqual([...before.entries.keys()].sort());
    expect(changedParts(before, after)).toEqual([]);
    for (const part of ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) expect(after.text(part)).toBe(before.text(part));
  });
});
