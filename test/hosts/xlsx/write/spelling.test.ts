import { absoluteArea, areaAddress, cellAddress, quotedSheet } from "../../../../src/hosts/xlsx/write/address.js";
import { footerText } from "../../../../src/hosts/xlsx/write/printXml.js";
import { reachAcross } from "../../../../src/hosts/xlsx/write/pixels.js";
import { relativeTarget } from "../../../../src/hosts/xlsx/write/relationsEdit.js";
import { attributes, escapeAttribute, escapeText, XML_HEAD, xstring } from "../../../../src/hosts/xlsx/write/xml.js";

test.each([
  [cellAddress(4, 0), "A5"],
  [cellAddress(1_048_575, 16_383), "XFD1048576"],
  [areaAddress({ top: 0, left: 0, bottom: 2, right: 1 }), "A1:B3"],
  [areaAddress({ top: 2, left: 27, bottom: 2, right: 27 }), "AB3"],
  [quotedSheet("周'计划"), "'周''计划'"],
  [absoluteArea("周复盘", { top: 0, left: 0, bottom: 2, right: 1 }), "'周复盘'!$A$1:$B$3"],
  [absoluteArea("!", { top: 0, left: 0, bottom: 0, right: 0 }), "'!'!$A$1"],
])("an address is %s", (address, expected) => {
  expect(address).toBe(expected);
});

test.each([
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["workbook.xml", "worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["a/b/c.xml", "d.xml", "../../d.xml"],
  ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml", "sheet1.xml"],
  ["xl/工作簿.xml", "xl/工作 表/x.xml", "%E5%B7%A5%E4%BD%9C%20%E8%A1%A8/x.xml"],
])("from %s the way to %s is %s", (from, to, way) => {
  expect(relativeTarget(from, to)).toBe(way);
});

test.each([
  [escapeText("a<b>&\r\"'"), "a&lt;b&gt;&amp;&#13;\"'"],
  [escapeAttribute('"\n\t<&'), "&quot;&#10;&#9;&lt;&amp;"],
  [xstring("_x0041_x0042_ _xyz_ _x005F_"), "_x005F_x0041_x005F_x0042_ _xyz_ _x005F_x005F_"],
  [attributes({ r: 1, hidden: undefined, name: "甲&乙" }), ' r="1" name="甲&amp;乙"'],
])("XML is spelt %s", (spelt, expected) => {
  expect(spelt).toBe(expected);
});

describe("a footer", () => {
  test.each([
    [{ left: "甲&乙", center: "", right: "&P/&N" }, "&L&8&K595959甲&&乙&R&8&K595959&P/&N"],
    [{ left: "", center: "2025 &Pages", right: "" }, "&C&8&K5959592025 &Pages"],
    [{ left: "", center: "", right: "" }, ""],
  ])("%j", (footer, code) => {
    expect(footerText(footer)).toBe(code);
  });

  test("is never longer than Excel keeps, and never cut inside a sign", () => {
    const code = footerText({ left: "&".repeat(300), center: "😀".repeat(300), right: "&P".repeat(300) });
    expect(code.length).toBeLessThanOrEqual(255);
    expect(code).not.toMatch(/\p{Surrogate}/u);
    expect(code.replace(/&&|&[LCRPN8]|&K595959/g, "")).not.toContain("&");
  });
});

test.each([
  [{ at: 0, offset: 12 }, 20, { at: 0, offset: 32 }],
  [{ at: 0, offset: 12 }, 90, { at: 2, offset: 2 }],
  [{ at: 1, offset: 0 }, 0, { at: 2, offset: 0 }],
  [{ at: 5, offset: 0 }, 130, { at: 7, offset: 2 }],
])("a stretch from %j of %i pixels ends at %j", (from, pixels, end) => {
  expect(reachAcross([100, 0, 50], from, pixels)).toEqual(end);
});

test("a part begins by saying that it is XML of its own, in UTF-8", () => {
  expect(XML_HEAD).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
});
