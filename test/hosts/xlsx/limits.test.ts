import { inspectWorkbook } from "../../../src/hosts/xlsx/inspectWorkbook.js";
import { LIMITS, megabytes, PANE_LIMITS, type Limits } from "../../../src/hosts/xlsx/limits.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { Refusal } from "../../../src/hosts/xlsx/refusal.js";
import { Budget } from "../../../src/hosts/xlsx/sheet/budget.js";
import { walkXml } from "../../../src/hosts/xlsx/xml/walkXml.js";
import { bookParts, makeBook } from "./makeBook.js";
import { makeZip, type Part } from "./makeZip.js";

const MB = 1024 * 1024;
const refused = (code: string, slots: object): Error => expect.objectContaining({ code, with: slots }) as Error;
const raw = (length: number): Uint8Array => new Uint8Array(length);

test("the limits are those that the documents promise", () => {
  expect(LIMITS).toEqual({ fileBytes: 64 * MB, parts: 2_000, partBytes: 128 * MB, totalBytes: 256 * MB, ratio: 1_000, ratioFrom: MB, depth: 64, sheets: 256, cells: 2_000_000, blanks: 16_000_000, strings: 1_000_000, characters: 32_767, rows: 1_048_576, columns: 16_384 });
  expect(PANE_LIMITS).toEqual({ ...LIMITS, fileBytes: 25 * MB });
  expect([0, MB, 1.4 * MB, 1.5 * MB].map(megabytes)).toEqual([0, 1, 1, 2]);
});

test("a refusal says its code, and of a file that is no workbook also what it is", () => {
  expect(new Refusal("PART_TOO_LARGE", { part: "a", limit: 2 }).say).toEqual({ say: "PART_TOO_LARGE", with: { part: "a", limit: 2 } });
  expect(new Refusal("NOT_A_WORKBOOK", { kind: "csv" }).say).toEqual({ say: "NOT_A_WORKBOOK.csv", with: { kind: "csv" } });
});

describe("just at a limit a file is opened, just above it is refused with the limit in its sentence", () => {
  const file = makeZip(bookParts({}));
  const open = (parts: readonly Part[], limits: Partial<Limits>): void => void openPackage(makeZip(parts), limits);

  test("the file's size", () => {
    expect(() => openPackage(file, { fileBytes: file.length })).not.toThrow();
    expect(() => openPackage(file, { fileBytes: file.length - 1 })).toThrow(refused("FILE_TOO_LARGE", { limit: 0 }));
  });

  test("the number of parts", () => {
    const parts = bookParts({});
    expect(() => open(parts, { parts: parts.length })).not.toThrow();
    expect(() => open(parts, { parts: parts.length - 1 })).toThrow(refused("TOO_MANY_PARTS", { limit: parts.length - 1 }));
  });

  test("a part's size, and that of all", () => {
    const parts = [{ name: "a", raw: raw(MB), size: 2 * MB }, { name: "b", raw: raw(MB), size: MB }];
    expect(() => open(parts, { partBytes: 2 * MB, totalBytes: 3 * MB })).not.toThrow();
    expect(() => open(parts, { partBytes: 2 * MB - 1 })).toThrow(refused("PART_TOO_LARGE", { part: "a", limit: 2 }));
    expect(() => open(parts, { totalBytes: 3 * MB - 1 })).toThrow(refused("PART_TOO_LARGE", { part: "b", limit: 3 }));
  });

  test("the ratio, which is asked of large parts alone", () => {
    const part = (size: number): readonly Part[] => [{ name: "a", raw: raw(100), size }];
    expect(() => open(part(1_000), { ratio: 10, ratioFrom: 500 })).not.toThrow();
    expect(() => open(part(1_001), { ratio: 10, ratioFrom: 500 })).toThrow(refused("BOMB_RATIO", { part: "a" }));
    expect(() => open(part(1_001), { ratio: 10, ratioFrom: 1_001 })).not.toThrow();
    expect(() => open(part(1_002), { ratio: 10, ratioFrom: 1_001 })).toThrow(refused("BOMB_RATIO", { part: "a" }));
  });

  test("the number of sheets", () => {
    const sheets = '<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(3);
    expect(inspectWorkbook(makeBook({ sheets }), null, { sheets: 3 })).toMatchObject({ outcome: "READ", sheets: 3 });
    expect(inspectWorkbook(makeBook({ sheets }), null, { sheets: 2 })).toMatchObject({ outcome: "TOO_MANY_SHEETS", sheets: 0, cells: 0, findings: [], refusal: { with: { limit: 2 } } });
  });

  test("cells and blanks, of which a reading that begins again counts none twice", () => {
    const budget = new Budget({ ...LIMITS, cells: 2, blanks: 5 });
    budget.cell();
    budget.blanks(3);
    const before = budget.copy();
    budget.cell();
    budget.blanks(2);
    expect(() => budget.cell()).toThrow(refused("TOO_MANY_CELLS", { limit: 2 }));
    expect(() => budget.blanks(1)).toThrow(refused("TOO_MANY_CELLS", { limit: 2 }));
    budget.restore(before);
    expect(() => budget.cell()).not.toThrow();
    expect(() => budget.blanks(2)).not.toThrow();
    expect(() => budget.copy().cell()).toThrow();
    expect(() => budget.copy().blanks(1)).toThrow();
  });

  test("the depth of markup, and closing takes it back", () => {
    const walk = (xml: string, depth: number): void => walkXml(xml, "a.xml", depth, {});
    expect(() => walk("<a><b/><b/></a>", 2)).not.toThrow();
    expect(() => walk("<a><b><c/></b></a>", 2)).toThrow(refused("XML_TOO_DEEP", { part: "a.xml" }));
  });

  test("blanks between cells are none of the cells", () => {
    expect(inspectWorkbook(makeBook({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row>' }), null)).toMatchObject({ outcome: "READ", cells: 2 });
  });

  test("the characters of a text", () => {
    const book = makeBook({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>abcd</t></is></c></row>' });
    expect(inspectWorkbook(book, null, { characters: 4 })).toMatchObject({ findings: [], workbook: { sheets: [{ rows: [["abcd"]] }] } });
    expect(inspectWorkbook(book, null, { characters: 3 })).toMatchObject({ findings: [{ code: "text-cut" }], workbook: { sheets: [{ rows: [["abc"]] }] } });
  });
});

describe("the directory of a zip", () => {
  const parts = bookParts({});
  const file = makeZip(parts);
  const END = file.length - 22;
  const changed = (at: number, value: number, width: 2 | 4 = 2): Uint8Array => {
    const copy = file.slice();
    const view = new DataView(copy.buffer);
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    return copy;
  };
  const commented = (comment: number, stated = comment): Uint8Array => {
    const longer = new Uint8Array(file.length + comment);
    longer.set(changed(END + 20, stated));
    return longer;
  };

  test("may be followed by a comment as long as it says, up to 65,535 bytes", () => {
    expect(() => openPackage(commented(1))).not.toThrow();
    expect(() => openPackage(commented(0xffff))).not.toThrow();
    expect(() => openPackage(commented(9, 10))).toThrow(refused("ZIP_DAMAGED", {}));
  });

  test.each<readonly [string, number, number, 2 | 4]>([
    ["several disks", 4, 1, 2],
    ["another disk for the directory", 6, 1, 2],
    ["fewer entries on this disk", 8, parts.length - 1, 2],
    ["one entry more than there is", 10, parts.length + 1, 2],
    ["as many entries as only ZIP64 has", 10, 0xffff, 2],
    ["a directory that ends behind its end", 12, 0x7fffffff, 4],
    ["a directory that begins elsewhere", 16, 1, 4],
  ])("that states %s is damaged", (_, at, value, width) => {
    expect(() => openPackage(changed(END + at, value, width))).toThrow(refused("ZIP_DAMAGED", {}));
  });

  test("has a record that belongs to it wholly, with a local header that is one", () => {
    const start = new DataView(file.buffer).getUint32(END + 16, true);
    for (const at of [0, 30, 32, 28]) expect(() => openPackage(changed(start + at, 0xfff0))).toThrow(refused("ZIP_DAMAGED", {}));
    expect(() => openPackage(changed(start + 42, file.length - 3, 4))).toThrow(refused("ZIP_DAMAGED", {}));
    const second = 30 + "[Content_Types].xml".length + new DataView(file.buffer).getUint32(18, true);
    expect(() => openPackage(changed(second, 0))).toThrow(refused("ZIP_DAMAGED", {}));
    for (const at of [20, 24, 42]) expect(() => openPackage(changed(start + at, 0xffffffff, 4))).toThrow(refused("ZIP_DAMAGED", {}));
  });

  test.each<readonly [string, number, number, string]>([
    ["another method", 8, 0, "ZIP_DAMAGED"],
    ["a longer name", 26, 99, "ZIP_DAMAGED"],
    ["another CRC", 14, 1, "CRC_MISMATCH"],
    ["another compressed size", 18, 1, "SIZE_LIE"],
    ["another size", 22, 1, "SIZE_LIE"],
  ])("is contradicted by a local header with %s", (_, at, value, code) => {
    expect(() => openPackage(changed(at, value))).toThrow(expect.objectContaining({ code }));
  });
});

test.each(["a:b", "Z:\\b", "..", "a/..", "../a", "a/../b", "/a", "\\a", "a\u007f", "a\u0000", ""])("an entry called %j is refused", (name) => {
  expect(() => openPackage(makeZip([...bookParts({}), { name, text: "x" }]))).toThrow(refused("UNSAFE_PART_NAME", { part: name.replaceAll("\\", "/").replace(/[\u0000\u007f]/g, "?") }));
});

test.each(["a..b", "...", "a.", ".a", "1:b", "ab:c", "甲"])("an entry called %j is not", (name) => {
  expect(openPackage(makeZip([...bookParts({}), { name, text: "x" }])).text(name)).toBe("x");
});

test("a name that is no UTF-8 is read as Latin-1, and a long one is cut in the sentence", () => {
  const latin = makeZip([...bookParts({}), { name: "xx", text: "<a/>" }]).map((byte) => (byte === 0x78 ? 0xe4 : byte));
  expect([...openPackage(latin).entries.keys()]).toContain("ää");
  expect(() => openPackage(makeZip([{ name: `/${"a".repeat(200)}`, text: "x" }]))).toThrow(refused("UNSAFE_PART_NAME", { part: `/${"a".repeat(119)}` }));
});

describe("a walk through markup", () => {
  const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:z="urn:z" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const told = (inside: string): readonly string[] => {
    const all: string[] = [];
    walkXml(`<a ${NS}>${inside}</a>`, "a.xml", 9, { open: (name, own) => all.push(`<${name}${[...own].map(([key, value]) => ` ${key}=${value}`).join("")}>`), text: (text) => all.push(text), close: (name) => all.push(`</${name}>`) });
    return all.slice(1, -1);
  };

  test.each([
    ['<b x="1" r:id="2" z:y="3">t<![CDATA[<c>]]></b>', ["<b x=1 r:id=2>", "t", "<c>", "</b>"]],
    ["<extLst><b>t</b></extLst><c/>", ["<c>", "</c>"]],
    ["<z:b><c>t</c></z:b>u", ["u"]],
    ["<mc:AlternateContent><mc:Choice><b>t</b></mc:Choice><mc:Fallback><c>u</c></mc:Fallback></mc:AlternateContent>", ["<c>", "u", "</c>"]],
    ["<extLst><extLst/><b/></extLst><c/>", ["<c>", "</c>"]],
    ['<b xmlns="">t</b>', ["<b>", "t", "</b>"]],
    ['<b xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>', ["<b>", "</b>"]],
    ['<b xmlns="http://schemas.openxmlformats.org.evil.example/"/>', []],
  ])("%s is told as %j", (inside, all) => {
    expect(told(inside)).toEqual(all);
  });

  test.each([["<a>", "XML_DAMAGED"], ["<a></b>", "XML_DAMAGED"], ["<a/><b/>", "XML_DAMAGED"], ["<!DOCTYPE a><a/>", "DOCTYPE_REFUSED"]])("%s is %s", (xml, code) => {
    expect(() => walkXml(xml, "a.xml", 9, {})).toThrow(refused(code, { part: "a.xml" }));
  });
});
