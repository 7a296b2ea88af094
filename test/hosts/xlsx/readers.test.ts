import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { encodingOf } from "../../../src/hosts/xlsx/decodeXml.js";
import { LIMITS } from "../../../src/hosts/xlsx/limits.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../src/hosts/xlsx/readStructure.js";
import { Refusal } from "../../../src/hosts/xlsx/refusal.js";
import { Budget } from "../../../src/hosts/xlsx/sheet/budget.js";
import { scannedSheet, walkedSheet, type ReadSheet } from "../../../src/hosts/xlsx/sheet/readSheet.js";
import type { Context } from "../../../src/hosts/xlsx/sheet/sheetGrid.js";
import { scanned, walked } from "../../../src/hosts/xlsx/strings/readStrings.js";
import { Unsure } from "../../../src/hosts/xlsx/xml/unsure.js";
import { EXPECTED } from "./corpus.js";
import { sheetXml, sstXml } from "./makeBook.js";

const folder = join("..", "shared", "data", "workbooks");
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function context(strings: readonly string[]): Context {
  const formats = ["", "0%", "yyyy-mm-dd", "@", "0.00"];
  return { strings, dateSystem: 1900, formats, limits: LIMITS, budget: new Budget(LIMITS) };
}

/** What a reader makes of bytes: its result, the refusal's code, or that it leaves them to the other. */
function attempt<T>(read: () => T): T | string {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Unsure) return "unsure";
    if (cause instanceof Refusal) return cause.code;
    throw cause;
  }
}

const STRINGS = ["a", "客户", "", "x".repeat(40_000)];
const source = (bytes: Uint8Array): Parameters<typeof scannedSheet>[0] => ({ name: "表", visibility: "visible", part: "sheet1.xml", bytes });
const scan = (bytes: Uint8Array): ReadSheet | string => attempt(() => scannedSheet(source(bytes), context(STRINGS)));
const walk = (bytes: Uint8Array): ReadSheet | string => attempt(() => walkedSheet(source(bytes), context(STRINGS)));

describe("the byte scanner and the conforming parser read the same", () => {
  test.each([
    ["a plain sheet", '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" s="2"><v>45880</v></c></row><row r="4" hidden="1"><c r="B4"><v>-0.5</v></c></row>'],
    ["blanks, single quotes and line breaks between the marks", "\n <row r='1' >\r\n\t<c r='A1' t = 's'><v>0</v></c></row>\n".replace("t = ", "t=")],
    ["no places at all", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"],
    ["inline text with runs, ruby and its own marks", '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/><i val="1"/></rPr><t xml:space="preserve"> a&amp;b </t></r><r><t>&#x5BA2;&#25143;</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></is></c></row>'],
    ["formulas with every kind of result", '<row r="1"><c r="A1" t="str"><f>A1&amp;"x"</f><v>1_x000D_\r\n2</v></c><c r="B1" t="b"><f t="shared" si="0"/><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>NOW()</f><v/></c></row>'],
    ["numbers that need care", '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1"><v>123456789012345678</v></c><c r="C1"><v> 7 </v></c><c r="D1"><v>.5</v></c><c r="E1"><v>1.</v></c><c r="F1"><v>0.1</v></c><c r="G1"><v>4.35</v></c><c r="H1"><v>999999999999999</v></c><c r="I1"><v>-0</v></c></row>'],
    ["places twice and out of order", '<row r="3"><c r="B3"><v>1</v></c><c r="A3" s="1"><v>2</v></c></row><row r="1"><c r="A1" s="1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>'],
    ["types and indexes that are none", '<row r="1"><c r="A1" t="zzz"><v>1</v></c><c r="B1" t="s"><v>99</v></c><c r="C1" t="d"><v>2021-02-30</v></c><c r="D1" s=""><v>1</v></c><c r="E1" t="b"><v>yes</v></c></row>'],
  ])("%s", (_, rows) => {
    const bytes = encode(sheetXml(rows, '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'));
    const fast = scan(bytes);
    expect(typeof fast).toBe("object");
    expect(fast).toEqual(walk(bytes));
  });

  test.each([
    ["prefixed markup", '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'],
    ["a comment among the rows", sheetXml('<!-- <row> --><row r="1"><c r="A1"><v>1</v></c></row>')],
    ["CDATA in a value", sheetXml('<row r="1"><c r="A1" t="str"><v><![CDATA[1]]></v></c></row>')],
    ["rows in a comment before the rows", sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("<sheetData>", "<!--<sheetData>--><sheetData>")],
    ["an extension list in a row", sheetXml('<row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="u"/></extLst></row>')],
    ["rows of a foreign namespace", sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("<worksheet", '<worksheet xmlns:f="u"').replace("<sheetData>", '<f:x><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></f:x><sheetData>')],
    ["rows that another program should choose", sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("<sheetData>", '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></mc:Choice></mc:AlternateContent><sheetData>')],
  ])("%s is left to the parser, which reads it", (_, text) => {
    expect(scan(encode(text))).toBe("unsure");
    const read = walk(encode(text));
    expect(typeof read === "string" ? read : read.sheet.rows.flat().map(Number)).toEqual([1]);
  });

  test.each([
    ["inlineStr", "1."],
    ["n", 1],
    ["str", "1.0"],
  ])("a cell of type %s with both a value and an inline text has the one its type asks for", (type, value) => {
    const bytes = encode(sheetXml(`<row r="1"><c r="A1" t="${type}"><v>1.0</v><is><r><t>1.</t></r></is></c></row>`));
    expect(scan(bytes)).toBe("unsure");
    const read = walk(bytes);
    expect(typeof read === "string" ? read : read.sheet.rows).toEqual([[value]]);
  });

  test.each([
    ["cut in a tag", (text: string) => text.slice(0, text.indexOf("<v>") + 2)],
    ["cut in a value", (text: string) => text.slice(0, text.indexOf("<v>") + 4)],
    ["cut after a row", (text: string) => text.slice(0, text.indexOf("</row>") + 6)],
    ["cut after the rows", (text: string) => text.slice(0, text.indexOf("</sheetData>") + 12)],
    ["a row without end", (text: string) => text.replace("</row>", "")],
    ["a wrong end tag", (text: string) => text.replace("</v>", "</w>")],
    ["a bare ampersand", (text: string) => text.replace("<v>1", "<v>&")],
    ["an unknown entity", (text: string) => text.replace("<v>1", "<v>&nbsp;")],
    ["a control character", (text: string) => text.replace("<v>1", "<v>\u0001")],
    ["a stray ]]>", (text: string) => text.replace("<v>1", "<v>]]>")],
    ["an attribute without quotes", (text: string) => text.replace('r="A1"', "r=A1")],
    ["attributes without a blank between", (text: string) => text.replace('r="A1" ', 'r="A1"')],
    ["another root", (text: string) => text.replaceAll("worksheet", "chartsheet")],
    ["text after the end", (text: string) => `${text}x`],
  ])("damage is never read: %s", (_, damage) => {
    const text = sheetXml('<row r="1"><c r="A1" t="str"><v>1</v></c></row>');
    const bytes = encode(damage(text));
    expect(typeof scan(bytes)).toBe("string");
    expect(walk(bytes)).toBe("XML_DAMAGED");
  });

  test("shared strings: runs, ruby, blanks, escapes, a run named like italics", () => {
    const text = sstXml("<si><t>a</t></si>\n<si/><si><t/></si><si><r><rPr><i/></rPr><t>b&lt;</t></r><r><t xml:space=\"preserve\"> c\r\n</t></r><rPh sb=\"0\" eb=\"1\"><t>z</t></rPh></si><si><t>_x000A_</t></si>");
    expect(scanned(encode(text), "sst", LIMITS)).toEqual(["a", "", "", "b< c\n", "\n"]);
    expect(walked(encode(text), "sst", LIMITS)).toEqual(["a", "", "", "b< c\n", "\n"]);
  });

  test("whatever the scanner makes of a changed sheet, the parser makes of it or calls it damaged", () => {
    const base = encode(
      sheetXml('<row r="1" hidden="0"><c r="A1" t="s" s="1"><v>1</v></c><c r="B1"><f>A1*2</f><v>12.5</v></c><c t="inlineStr"><is><r><rPr><b/></rPr><t>客</t></r></is></c></row>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    );
    const from = base.length - 300;
    fc.assert(
      fc.property(fc.integer({ min: from, max: base.length - 1 }), fc.constantFrom(..."<>/=\"' &;]!-?x0r\n\t\u0000"), fc.integer({ min: 0, max: 3 }), (at, letter, cut) => {
        const bytes = Uint8Array.from([...base.slice(0, at), letter.charCodeAt(0), ...base.slice(at + cut)]);
        const fast = scan(bytes);
        if (typeof fast === "string") return;
        const sure = walk(bytes);
        if (typeof sure === "string") expect(sure).toBe("XML_DAMAGED");
        else expect(fast).toEqual(sure);
      }),
      { numRuns: 3_000 },
    );
  });
});

if (existsSync(folder)) {
  describe("on every readable file of the corpus", () => {
    const files = EXPECTED.filter(({ outcome }) => outcome.startsWith("READ")).map(({ file }) => file);
    let fast = 0;

    test.each(files)("%s", (file) => {
      const pkg = openPackage(new Uint8Array(readFileSync(join(folder, file))));
      const { sheets, sharedStringsPart, dateSystem } = readStructure(pkg);
      const table = sharedStringsPart === undefined ? undefined : pkg.part(sharedStringsPart);
      const strings = table === undefined ? [] : walked(table, "sst", LIMITS);
      const quick = table === undefined ? [] : attempt(() => scanned(table, "sst", LIMITS));
      if (quick !== "unsure" && table && encodingOf(table) === "utf-8") expect(JSON.stringify(quick) === JSON.stringify(strings)).toBe(true);
      for (const { part, kind, name, visibility } of sheets) {
        const bytes = kind === "worksheet" && part !== undefined ? pkg.part(part) : undefined;
        if (!bytes || encodingOf(bytes) !== "utf-8") continue;
        const own = (): Context => ({ ...context(strings), dateSystem });
        const sheet = { name, visibility, part: part ?? "", bytes };
        const read = attempt(() => scannedSheet(sheet, own()));
        if (read === "unsure") continue;
        fast += 1;
        expect(JSON.stringify(read) === JSON.stringify(walkedSheet(sheet, own()))).toBe(true);
      }
    });

    test("the scanner took most sheets itself", () => {
      expect(fast).toBeGreaterThan(250);
    });
  });
} else {
  process.stdout.write("The shared corpus of workbooks is absent; the two readers were held to each other on made sheets only.\n");
}
