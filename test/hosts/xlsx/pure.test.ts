import fc from "fast-check";
import { columnLetters } from "../../../src/model/origin.js";
import { relsName, resolveTarget } from "../../../src/hosts/xlsx/relationships.js";
import { parseRef, scanRef } from "../../../src/hosts/xlsx/sheet/cellRef.js";
import { isoSerial } from "../../../src/hosts/xlsx/sheet/isoSerial.js";
import { parseArea } from "../../../src/hosts/xlsx/sheet/parseArea.js";
import { plainNumber, scanNumber } from "../../../src/hosts/xlsx/sheet/plainNumber.js";
import { callsOut, looksLikeFormula } from "../../../src/hosts/xlsx/sheet/remarkable.js";
import { unescape } from "../../../src/hosts/xlsx/strings/unescape.js";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["", "_rels/.rels"],
])("the relationships of %p are in %s", (part, rels) => {
  expect(relsName(part)).toBe(rels);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
  ["xl/worksheets/sheet1.xml", "..\\drawings\\a.xml", "xl/drawings/a.xml"],
  ["xl/workbook.xml", "../../../../a.xml", "a.xml"],
  ["xl/workbook.xml", "./a.xml#b", "xl/a.xml"],
])("from %s the target %s is %s", (part, target, found) => {
  expect(resolveTarget(part, target)).toBe(found);
});

test.each([
  ["A1", { row: 1, column: 1 }],
  ["$AB$12", { row: 12, column: 28 }],
  ["xfd1048576", { row: 1_048_576, column: 16_384 }],
  ["XFE1", undefined],
  ["A1048577", undefined],
  ["A0", undefined],
  ["AAAA1", undefined],
  ["1A", undefined],
  ["A", undefined],
  ["", undefined],
])("%p is the place %p", (text, place) => {
  expect(parseRef(text)).toEqual(place);
});

test("both readings of a place agree on every place and on any text of its letters", () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 16_500 }), fc.integer({ min: 0, max: 1_048_600 })).map(([column, row]) => `${columnLetters(column)}${row}`);
  const anything = fc.string({ unit: fc.constantFrom(..."ABXFDZ0123459"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(place, anything), (text) => {
      const found = parseRef(text);
      expect(scanRef(bytes(text), 0, text.length)).toBe(found ? found.row * 16_384 + found.column - 1 : -1);
    }),
    { numRuns: 2_000 },
  );
});

test("a block is the same whichever corner comes first, and none where a corner is none", () => {
  expect(parseArea("C3:A1")).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  expect(parseArea("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseArea("A1:ZZZZ1")).toBeUndefined();
});

test("plain digits read from bytes are the number that the text is", () => {
  const digits = fc.tuple(fc.boolean(), fc.nat(999_999_999), fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 9 }));
  fc.assert(
    fc.property(digits, ([negative, whole, rest]) => {
      const text = `${negative ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
      const found = scanNumber(bytes(text), 0, text.length);
      if (!Number.isNaN(found)) expect(found).toBe(plainNumber(text));
      else expect(text.length).toBeGreaterThan(15);
    }),
    { numRuns: 2_000 },
  );
});

test.each(["", "-", ".", "1e5", "+1", "1.2.3", "0x1", " 1", "1-", "--1", ".5"])("%p is left to the careful reading", (text) => {
  expect(scanNumber(bytes(text), 0, text.length)).toBeNaN();
});

test.each([
  ["1.5E3", 1_500],
  ["+.5", 0.5],
  ["1.", 1],
  ["1e999", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["1,000", undefined],
  ["", undefined],
])("%p is the number %p", (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

test.each([
  ["2021-01-01", 1900, 44_197],
  ["2021-01-01T12:00:00Z", 1900, 44_197.5],
  ["2021-01-01T18:00", 1900, 44_197.75],
  ["12:00:00", 1900, 0.5],
  ["T06:00:00.000", 1900, 0.25],
  ["1900-02-28", 1900, 59],
  ["1900-03-01", 1900, 61],
  ["1900-02-29", 1900, undefined],
  ["1904-01-01", 1904, 0],
  ["1903-12-31", 1904, undefined],
  ["2021-02-30", 1900, undefined],
  ["2021-01-01T24:00:00", 1900, undefined],
  ["yesterday", 1900, undefined],
  ["", 1900, undefined],
] as const)("the ISO time %p is the serial %p of the %p system", (text, system, serial) => {
  expect(isoSerial(text, system)).toBe(serial);
});

test.each([
  ["a_x000A_b", "a\nb"],
  ["_x005F_x000D_", "_x000D_"],
  ["_x12_", "_x12_"],
  ["_X000A_", "_X000A_"],
])("the escapes of %p make %p", (text, plain) => {
  expect(unescape(text)).toBe(plain);
});

test.each(["=1+1", " =1", "@SUM(1,1)", "＝1", "+cmd|' /C calc'!A0", "-SUM(A1)", "\tx", "\u200b=1"])("%p looks like a formula", (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

test.each(["- 拜访客户", "+86 138 0000 0000", "-5", "拜访=成功", "1-2", "a@b.c", "", "　周一"])("%p does not", (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});

test.each([
  ['_xlfn.WEBSERVICE("http://127.0.0.1")', "WEBSERVICE"],
  ["IF(A1,rtd (1),2)", "RTD"],
  ["cmd|'/c calc'!A0", "DDE"],
  ['IF(A1="CALL(1)",1,2)', undefined],
  ["RECALL(1)", undefined],
  ["'a sheet'!A1+Sheet2!B1", undefined],
])("the formula %p reaches out by %p", (formula, name) => {
  expect(callsOut(formula)).toBe(name);
});

test("the CRC is the one that zip has, at every length around its step of eight bytes", () => {
  expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
  const byBits = (data: Uint8Array): number => {
    let crc = -1;
    for (const byte of data) for (let bit = 0, word = (crc ^= byte); bit < 8; bit += 1, crc = word) word = word & 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
    return ~crc >>> 0;
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (data) => expect(crc32(data)).toBe(byBits(data))));
});
