import type { DrawnCell } from "../../../../src/model/drawing.js";
import { cellXml, contentXml, formatOf, textXml } from "../../../../src/hosts/xlsx/write/cellXml.js";
import type { StyleBook } from "../../../../src/hosts/xlsx/write/styleBook.js";

const content = (value: DrawnCell["value"]): string => contentXml({ value }, "B2", 7, "周计划");

test.each<readonly [DrawnCell["value"], string]>([
  [null, '<c r="B2" s="7"/>'],
  ["", '<c r="B2" s="7"/>'],
  ["甲", '<c r="B2" s="7" t="inlineStr"><is><t>甲</t></is></c>'],
  [1.5, '<c r="B2" s="7"><v>1.5</v></c>'],
  [0, '<c r="B2" s="7"><v>0</v></c>'],
  [-0, '<c r="B2" s="7"><v>0</v></c>'],
  [{ formula: "=A1&B1", cached: 3 }, '<c r="B2" s="7"><f>A1&amp;B1</f><v>3</v></c>'],
  [{ formula: "A1=B1", cached: "_x0041_\t" }, '<c r="B2" s="7" t="str"><f>A1=B1</f><v>_x005F_x0041_\u2409</v></c>'],
])("%j is spelt %s", (value, xml) => {
  expect(content(value)).toBe(xml);
});

test.each([NaN, Infinity, -Infinity])("%d is no number of a cell, which is named", (value) => {
  const named = expect.objectContaining({ code: "file-undrawable", say: expect.objectContaining({ with: { what: "number", sheet: "周计划", cell: "B2" } }) });
  expect(() => content(value)).toThrow(named);
  expect(() => content({ formula: "=A1", cached: value })).toThrow(named);
});

test.each([
  ["a b", "<t>a b</t>"],
  [" a", '<t xml:space="preserve"> a</t>'],
  ["a ", '<t xml:space="preserve">a </t>'],
  ["a  b", '<t xml:space="preserve">a  b</t>'],
  ["a\nb", '<t xml:space="preserve">a\nb</t>'],
  ["_x0041_<&\u0000", "<t>_x005F_x0041_&lt;&amp;\u2400</t>"],
])("the text %j is spelt %s", (text, xml) => {
  expect(textXml(text)).toBe(xml);
});

test("a text is text unless a format is given, a number general", () => {
  expect(formatOf({ value: "007" })).toBe("text");
  expect(formatOf({ value: 7 })).toBe("general");
  expect(formatOf({ value: null })).toBe("general");
  expect(formatOf({ value: "007", format: "day" })).toBe("day");
});

test("a cell asks for its look as what it is: its format, and whether it is a text", () => {
  const asked: unknown[] = [];
  const styles = { cell: (...all: unknown[]) => asked.push(all) } as unknown as StyleBook;
  expect(cellXml({ value: "甲", role: "text" }, 1, 2, styles, "周")).toBe('<c r="C2" s="1" t="inlineStr"><is><t>甲</t></is></c>');
  expect(cellXml({ value: 5, role: "number" }, 0, 0, styles, "周")).toBe('<c r="A1" s="2"><v>5</v></c>');
  expect(asked).toEqual([[{ value: "甲", role: "text" }, "text", true], [{ value: 5, role: "number" }, "general", false]]);
  for (const none of [null, undefined]) expect(cellXml(none, 0, 0, styles, "周")).toBe("");
});
