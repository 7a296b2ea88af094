import { crc32 } from "../../../../src/hosts/xlsx/zip/crc32.js";
import { walkStrings } from "../../../../src/hosts/xlsx/strings/walkStrings.js";

const strings = (xml: string): readonly string[] => {
  const found: string[] = [];
  walkStrings(xml, "sharedStrings.xml", 64, (text) => void found.push(text));
  return found;
};

test.each<[string, string, readonly string[]]>([
  ["plain ones in order", "<sst><si><t>子</t></si><si><t>丑</t></si></sst>", ["子", "丑"]],
  ["a blank one", "<sst><si><t/></si><si/></sst>", ["", ""]],
  ["of several runs", "<sst><si><r><rPr><b/></rPr><t>子</t></r><r><t>丑</t></r></si></sst>", ["子丑"]],
  ["without their phonetic reading", "<sst><si><t>子</t><rPh sb='0' eb='1'><t>zi</t></rPh><t>丑</t></si></sst>", ["子丑"]],
  ["without what stands between the tags", "<sst>\n<si>甲<t>子</t>乙</si>丙</sst>", ["子"]],
  ["with prefixes", "<x:sst xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:si><x:t>子</x:t></x:si></x:sst>", ["子"]],
  ["a text outside of all is none", "<sst><t>子</t><si><t>丑</t></si></sst>", ["丑"]],
  ["one inside another", "<sst><si><t>子</t><si/></si><si><t>丑</t></si></sst>", ["", "", "丑"]],
  ["none", "<sst/>", []],
])("shared strings: %s", (_, xml, found) => {
  expect(strings(xml)).toEqual(found);
});

test("what is no list of strings is damaged", () => {
  expect(() => strings("<si><t>子</t></si>")).toThrow(expect.objectContaining({ code: "XML_DAMAGED", with: { part: "sharedStrings.xml" } }) as Error);
});

test.each<[string, number]>([
  ["", 0],
  ["1", 0x83dcefb7],
  ["12345678", 0x9ae0daaf],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the CRC-32 of %j", (text, crc) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(crc);
});
