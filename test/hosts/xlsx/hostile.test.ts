import { deflateSync } from "fflate";
import type { CellValue, FileFinding, Workbook } from "../../../src/model/workbook.js";
import { asRefusal } from "../../../src/hosts/xlsx/asRefusal.js";
import { inspectWorkbook } from "../../../src/hosts/xlsx/inspectWorkbook.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { Refusal } from "../../../src/hosts/xlsx/refusal.js";
import { bookParts, makeBook, sheetXml, sstXml, type Book } from "./makeBook.js";
import { makeZip, type Part } from "./makeZip.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const outcome = (bytes: Uint8Array): string => inspectWorkbook(bytes, "a.xlsx").outcome;
const read = (book: Book): Workbook => readWorkbook(openPackage(makeBook(book)), "a.xlsx");
const rows = (book: Book): readonly (readonly CellValue[])[] => read(book).sheets[0]?.rows ?? [];
const finding = (book: Book, code: string): FileFinding | undefined => read(book).findings.find((one) => one.code === code);
const withPart = (part: Part): Uint8Array => makeZip([...bookParts({}), part]);
const compound = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), !big));
  return bytes;
};
const DOCTYPE = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';

describe("the container is refused", () => {
  const whole = makeBook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (Math.imul(i + 7, 2654435761) >>> 13) & 255);

  test.each<readonly [string, Uint8Array, string]>([
    ["Z1 nothing at all", new Uint8Array(), "NOT_A_WORKBOOK"],
    ["Z1 noise", noise(600), "NOT_A_WORKBOOK"],
    ["Z1 a CSV", encode("姓名,任务\n销售甲,拜访\n"), "NOT_A_WORKBOOK"],
    ["Z1 a web page", encode("<html><table><tr><td>1</td></tr></table></html>"), "NOT_A_WORKBOOK"],
    ["Z1 a zip that is no package", makeZip([{ name: "a.txt", text: "x" }]), "NOT_A_WORKBOOK"],
    ["Z1 an empty zip", makeZip([]), "NOT_A_WORKBOOK"],
    ["Z1 a shell line before the zip", makeZip(bookParts({}), encode("#!/bin/sh\n")), "NOT_A_WORKBOOK"],
    ["Z2 a password on the whole", compound("EncryptedPackage"), "ENCRYPTED"],
    ["Z2 rights management", compound("DRMEncryptedDataSpace"), "PROTECTED_BY_SOFTWARE"],
    ["Z2 an entry with a password", withPart({ name: "a.bin", text: "x", flags: 1 }), "ENCRYPTED"],
    ["Z3 the first half", whole.slice(0, whole.length >> 1), "ZIP_DAMAGED"],
    ["Z3 the last byte missing", whole.slice(0, -1), "ZIP_DAMAGED"],
    ["Z3 a wrong CRC", makeZip(bookParts({}).map((part) => (part.name.includes("sheet1") ? { ...part, crc: 1 } : part))), "CRC_MISMATCH"],
    ["Z3 more data than stated", makeZip(bookParts({}).map((part) => (part.name.includes("sheet1") ? { ...part, size: 20 } : part))), "SIZE_LIE"],
    ["Z3 less data than stated", makeZip(bookParts({}).map((part) => (part.name.includes("sheet1") ? { ...part, size: 2_000 } : part))), "SIZE_LIE"],
    ["Z3 stored, two sizes", withPart({ name: "a.bin", text: "abc", stored: true, size: 4 }), "SIZE_LIE"],
    ["Z3 deflate that is none", makeZip(bookParts({}).map((part) => (part.name.includes("sheet1") ? { ...part, raw: Uint8Array.of(7, 7, 7) } : part))), "ZIP_DAMAGED"],
    ["Z3 a method nobody knows", withPart({ name: "a.bin", text: "x", method: 12 }), "ZIP_DAMAGED"],
    ["Z3 data that reaches beyond the file", withPart({ name: "a.bin", text: "x", compressedSize: 1_000_000 }), "ZIP_DAMAGED"],
    ["Z3 data that reaches into the directory", withPart({ name: "a.bin", text: "x", compressedSize: 30 }), "ZIP_DAMAGED"],
    ["Z3 two stories about a name", withPart({ name: "a.bin", localName: "b.bin", text: "x" }), "ZIP_DAMAGED"],
    ["Z3 a size that only ZIP64 has", withPart({ name: "a.bin", text: "x", size: 0xffffffff }), "ZIP_DAMAGED"],
    ["Z4 a part of 1 GB", withPart({ name: "a.bin", raw: deflateSync(new Uint8Array(9)), size: 1 << 30 }), "PART_TOO_LARGE"],
    ["Z4 parts of 260 MB together", makeZip([...bookParts({}), ...[1, 2, 3].map((n) => ({ name: `a${n}`, raw: new Uint8Array(100_000), size: 90 << 20 }))]), "PART_TOO_LARGE"],
    ["Z4 a ratio over 1,000", withPart({ name: "a.bin", raw: new Uint8Array(1_000), size: 2 << 20 }), "BOMB_RATIO"],
    ["Z5 entries on the same bytes", makeZip([...bookParts({}), { name: "a", text: "x" }, { name: "a2", text: "x", localName: "a2", sameAs: 7 }]), "ZIP_DAMAGED"],
    ["Z5 the same name twice", withPart({ name: "xl/workbook.xml", text: "<a/>" }), "DUPLICATE_PART"],
    ["Z5 names that differ by case", withPart({ name: "xl/Workbook.XML", text: "<a/>" }), "DUPLICATE_PART"],
    ["Z5 names that differ by the slash", withPart({ name: "xl\\workbook.xml", text: "<a/>" }), "DUPLICATE_PART"],
    ["Z6 a way up", withPart({ name: "../evil.xml" }), "UNSAFE_PART_NAME"],
    ["Z6 a way up with backslashes", withPart({ name: "xl\\..\\..\\evil.xml" }), "UNSAFE_PART_NAME"],
    ["Z6 absolute", withPart({ name: "/etc/evil" }), "UNSAFE_PART_NAME"],
    ["Z6 a drive", withPart({ name: "C:/evil" }), "UNSAFE_PART_NAME"],
    ["Z6 a control character", withPart({ name: "xl/a\u0000b.xml" }), "UNSAFE_PART_NAME"],
    ["Z8 2,006 parts", makeZip(Array.from({ length: 2_006 }, (_, i) => ({ name: `p${i}`, stored: true }))), "TOO_MANY_PARTS"],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test("Z5 an entry inside another one's bytes", () => {
    const inner = makeZip([{ name: "b.bin", text: "x", stored: true }]).slice(0, 36);
    const outer: Part = { name: "a.bin", bytes: inner, stored: true };
    expect(outcome(makeZip([outer, ...bookParts({})]))).toBe("READ");
    expect(outcome(makeZip([outer, ...bookParts({}), { name: "b.bin", text: "x", stored: true, offset: 35 }]))).toBe("ZIP_DAMAGED");
  });

  test("Z22 65 MB", () => {
    expect(outcome(new Uint8Array((64 << 20) + 1))).toBe("FILE_TOO_LARGE");
    expect(inspectWorkbook(new Uint8Array(2_000), null, { fileBytes: 1_000 }).outcome).toBe("FILE_TOO_LARGE");
  });

  test("Z4 a lie of 90 MB is left as soon as it shows", () => {
    const raw = deflateSync(new Uint8Array(90 << 20), { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    const lie = makeZip(bookParts({}).map((part) => (part.name.includes("sheet1") ? { ...part, raw, size: 1_000 } : part)));
    expect(outcome(lie)).toBe("SIZE_LIE");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 << 20);
  });

  test("Z4 a bomb in a part that nobody needs is refused before anything is inflated", () => {
    const bomb = withPart({ name: "xl/media/a.bin", raw: new Uint8Array(90_000), size: 100 << 20 });
    expect(() => openPackage(bomb)).toThrow(expect.objectContaining({ code: "BOMB_RATIO" }));
  });
});

describe("the container is read", () => {
  test("Z7 Windows separators", () => {
    const parts = bookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }).map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }));
    expect(inspectWorkbook(makeZip(parts), null)).toMatchObject({ outcome: "READ", cells: 1 });
  });

  test("Z13 parts named like an object's own words leave the object alone", () => {
    const more = ["__proto__", "constructor", "xl/toString"].map((name) => ({ name, text: "<polluted/>" }));
    const sheets = '<sheet name="__proto__" sheetId="1" r:id="rId1"/>';
    const book = read({ more, sheets, rows: '<row r="1"><c r="__proto__"><v>1</v></c><c r="A1" t="constructor"><v>1</v></c></row>' });
    expect(book.sheets[0]?.name).toBe("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("the markup is refused", () => {
  const deep = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  test.each<readonly [string, Book, string]>([
    ["Z9 entities in the strings", { sst: DOCTYPE + "<sst>&b;</sst>" }, "DOCTYPE_REFUSED"],
    ["Z9 a DOCTYPE behind a comment and an instruction", { sheet: `<?xml version="1.0"?><!-- < --><?a b?>\n${DOCTYPE.replace("sst", "worksheet")}${sheetXml("").slice(56)}` }, "DOCTYPE_REFUSED"],
    ["Z9 a DOCTYPE in UTF-16", { sst: utf16(`\ufeff${DOCTYPE}<sst/>`, false) }, "DOCTYPE_REFUSED"],
    ["Z9 a DOCTYPE in UTF-16 without mark", { sst: utf16(`${DOCTYPE}<sst/>`, true) }, "DOCTYPE_REFUSED"],
    ["Z9 a DOCTYPE in UTF-16 with the mark of the other order", { sst: utf16(`\ufeff${DOCTYPE}<sst/>`, true) }, "DOCTYPE_REFUSED"],
    ["Z9 a comment without end before the root", { sst: "<!-- <sst/>" }, "XML_DAMAGED"],
    ["Z9 UTF-7", { sst: '<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a+AD4-<sst/>' }, "ENCODING_REFUSED"],
    ["Z9 a code page", { sheet: sheetXml("").replace("UTF-8", "GBK") }, "ENCODING_REFUSED"],
    ["Z9 UTF-16 that claims UTF-8", { sst: utf16(`\ufeff${sstXml("")}`, false) }, "ENCODING_REFUSED"],
    ["Z9 broken UTF-8 in a text", { sst: Uint8Array.from([...encode(sstXml("<si><t>")).slice(0, -6), 0xc3, 0x28, ...encode("</t></si></sst>")]) }, "ENCODING_REFUSED"],
    ["Z10 depth 200,000 in the strings", { strings: deep(200_000) }, "XML_TOO_DEEP"],
    ["Z10 depth 200,000 in the sheet", { rows: deep(200_000) }, "XML_TOO_DEEP"],
    ["Z10 depth 65 after the rows", { tail: deep(65) }, "XML_TOO_DEEP"],
    ["Z3 a sheet cut off", { sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30) }, "XML_DAMAGED"],
    ["Z3 an empty sheet part", { sheet: "" }, "XML_DAMAGED"],
    ["Z3 strings cut off", { sst: sstXml("<si><t>a</t></si>").slice(0, -9) }, "XML_DAMAGED"],
    ["Z8 257 sheets", { sheets: '<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(257) }, "TOO_MANY_SHEETS"],
    ["Z19 only a chart sheet", { kind: "chartsheet" }, "NO_WORKSHEET"],
    ["Z19 only a dialog sheet", { kind: "dialogsheet" }, "NO_WORKSHEET"],
    ["Z19 no sheet", { sheets: "" }, "NO_WORKSHEET"],
  ])("%s", (_, book, code) => {
    expect(outcome(makeBook(book))).toBe(code);
  });

  test("Z22 one cell more than the limit, in whichever sheet", () => {
    const two = { sheets: '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/>', rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>' };
    expect(inspectWorkbook(makeBook(two), null, { cells: 4 })).toMatchObject({ outcome: "READ", cells: 4 });
    expect(inspectWorkbook(makeBook(two), null, { cells: 3 })).toMatchObject({ outcome: "TOO_MANY_CELLS", refusal: { with: { limit: 3 } } });
  });

  test("Z22 few cells that lie so far out that their blanks would fill the memory", () => {
    const far = Array.from({ length: 2_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("");
    expect(outcome(makeBook({ rows: far }))).toBe("TOO_MANY_CELLS");
  });

  test("Z22 a cell so far down that blank rows alone pass the limit", () => {
    const far = makeBook({ rows: '<row r="2000"><c r="A2000"><v>1</v></c></row>' });
    expect(inspectWorkbook(far, null, { blanks: 2_000 }).outcome).toBe("READ");
    expect(inspectWorkbook(far, null, { blanks: 1_000 }).outcome).toBe("TOO_MANY_CELLS");
  });

  test("more strings than the limit", () => {
    expect(inspectWorkbook(makeBook({ strings: "<si><t>a</t></si>".repeat(3) }), null, { strings: 2 }).outcome).toBe("TOO_MANY_CELLS");
  });
});

describe("the markup is read", () => {
  test("Z10 two million numeric references make one text, cut at 32,767 characters", () => {
    const book = { strings: `<si><t>${"&#65;".repeat(2_000_000)}</t></si>`, rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' };
    const { sheets, findings } = read(book);
    expect(sheets[0]?.rows).toEqual([["A".repeat(32_767)]]);
    expect(findings).toEqual([{ code: "text-cut", sheet: "周计划", cell: "A1", with: { n: 1, cells: "A1" } }]);
  });

  test("Z10 9,000 CDATA sections make one text", () => {
    expect(rows({ strings: `<si><t>${"<![CDATA[ab]]>".repeat(9_000)}</t></si>`, rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })).toEqual([["ab".repeat(9_000)]]);
  });

  test("Z11 whole-sheet ranges of every kind are four numbers or nothing", () => {
    const all = "A1:XFD1048576";
    const book = read({
      rows: `<row r="1"><c r="A1"><f t="array" ref="${all}">1</f><v>1</v></c></row>`,
      tail: `<mergeCells><mergeCell ref="${all}"/></mergeCells><conditionalFormatting sqref="${all}"/><dataValidations><dataValidation sqref="${all}"/></dataValidations><hyperlinks><hyperlink ref="${all}" location="a"/></hyperlinks>`,
      names: `<definedNames><definedName name="all">周计划!$A$1:$XFD$1048576</definedName></definedNames>`,
    });
    expect(book.sheets[0]).toMatchObject({ rows: [[1]], merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] });
  });

  test.each([
    ["row 0", '<row r="0"><c r="A0"><v>1</v></c></row>', "A0"],
    ["row -1", '<row r="-1"><c r="A-1"><v>1</v></c></row>', "A-1"],
    ["row 1,000,000,000", '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>', "A1000000000"],
    ["row 2,147,483,647 without a place", '<row r="2147483647"><c><v>1</v></c></row>', "?"],
    ["column ZZZZZZ", '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', "ZZZZZZ1"],
    ["column XFE", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "XFE1"],
    ["a word", '<row r="1"><c r="__proto__"><v>1</v></c></row>', "__proto__"],
    ["a cell past the last column", '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>', "?"],
  ])("Z12 %s: the cell is skipped, counted and named", (_, bad, cells) => {
    const book = { rows: `${bad}<row r="7"><c r="B7"><v>2</v></c></row>` };
    expect(rows(book).flat().filter((value) => value !== null)).toEqual([2]);
    expect(finding(book, "skipped-cells")).toEqual({ code: "skipped-cells", sheet: "周计划", cell: null, with: { n: 1, cells } });
  });

  test("Z12 a row without a number follows the last good one", () => {
    expect(rows({ rows: '<row r="2"/><row r="2147483647"/><row><c><v>1</v></c></row>' })).toEqual([[], [], [1]]);
  });

  test.each([
    ["a string index out of range", '<c r="A1" t="s"><v>9</v></c>'],
    ["a negative string index", '<c r="A1" t="s"><v>-1</v></c>'],
    ["a string index that is no number", '<c r="A1" t="s"><v>length</v></c>'],
    ["NaN", '<c r="A1"><v>NaN</v></c>'],
    ["1e999", '<c r="A1"><v>1e999</v></c>'],
    ["a hexadecimal number", '<c r="A1"><v>0x10</v></c>'],
    ["the boolean 2", '<c r="A1" t="b"><v>2</v></c>'],
    ["a type that is none", '<c r="A1" t="zzz"><v>1</v></c>'],
    ["a day that is none", '<c r="A1" t="d"><v>2025-02-30</v></c>'],
    ["an hour that is none", '<c r="A1" t="d"><v>2025-02-03T25:00:00</v></c>'],
  ])("Z14 %s is a blank with a finding", (_, cell) => {
    const book = { strings: "<si><t>a</t></si>", rows: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>` };
    expect(rows(book)).toEqual([[null, 1]]);
    expect(finding(book, "unreadable-value")).toMatchObject({ cell: "A1", with: { n: 1, cells: "A1" } });
  });

  test("Z14 minus zero is zero", () => {
    expect(Object.is(rows({ rows: '<row r="1"><c r="A1"><v>-0</v></c></row>' })[0]?.[0], 0)).toBe(true);
  });

  test("Z16 a 1904 workbook counts its ISO days from 1904 and says so", () => {
    const book = read({ workbookPr: '<workbookPr date1904="1"/>', rows: '<row r="1"><c r="A1" t="d"><v>2025-08-11T12:00:00</v></c></row>' });
    expect([book.dateSystem, book.sheets[0]?.rows]).toEqual([1904, [[44418.5]]]);
  });

  test("Z17 errors are values with a finding, new ones too", () => {
    const book = { rows: '<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c><c r="B1" t="e"><v>#BLOCKED!</v></c></row>' };
    expect(rows(book)).toEqual([[{ error: "#SPILL!" }, { error: "#BLOCKED!" }]]);
    expect(finding(book, "error-value")).toMatchObject({ cell: "A1", with: { n: 2, cells: "A1, B1" } });
  });

  test("a formula without a result is a blank with a finding; one whose result is empty is not", () => {
    const book = { rows: '<row r="1"><c r="A1"><f>B1&amp;"x"</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c></row>' };
    expect(rows(book)).toEqual([[null, null, 2]]);
    expect(finding(book, "formula-uncalculated")).toMatchObject({ cell: "A1", with: { n: 1, cells: "A1" } });
  });

  test("Z21 50,000 merges and texts of 32,767 characters", () => {
    const merges = Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join("");
    const book = read({ strings: `<si><t>${"客".repeat(32_767)}</t></si>`, rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', tail: `<mergeCells>${merges}</mergeCells>` });
    expect(book.sheets[0]?.merges).toHaveLength(50_000);
    expect(book.sheets[0]?.rows[0]?.[0]).toHaveLength(32_767);
    expect(book.findings).toEqual([]);
  });
});

describe("Z23 and Z24: what nobody foresaw is a refusal too", () => {
  test("an unknown fault is INTERNAL, with the same id each time and its cause", () => {
    const cause = new TypeError("x is not a function");
    const refusal = asRefusal(cause);
    expect(refusal.code).toBe("INTERNAL");
    expect(refusal.with["id"]).toMatch(/^[0-9a-f]{8}$/);
    expect(asRefusal(new TypeError("x is not a function")).with).toEqual(refusal.with);
    expect(refusal.cause).toBe(cause);
  });

  test("whatever is thrown that is no error is INTERNAL, with an id of its own", () => {
    expect([asRefusal("子").code, asRefusal("子").with]).toEqual(["INTERNAL", asRefusal("子").with]);
    expect(asRefusal("子").with).not.toEqual(asRefusal("丑").with);
  });

  test.each(["Array buffer allocation failed", "Invalid array length", "Invalid typed array length: 9", "Invalid array buffer length", "out of memory"])("no memory is OUT_OF_MEMORY: %s", (message) => {
    expect(asRefusal(new RangeError(message)).code).toBe("OUT_OF_MEMORY");
  });

  test("a refusal stays itself", () => {
    const refusal = new Refusal("XML_DAMAGED", { part: "a" });
    expect(asRefusal(refusal)).toBe(refusal);
  });
});
