import fc from "fast-check";
import type { Drawing, DrawnCell } from "../../../src/model/drawing.js";
import { isEdited, markerOf } from "../../../src/model/marker.js";
import { cellText } from "../../../src/model/cellText.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { creating, everyFeature, plainDrawing } from "./everyFeature.js";
import { handmade } from "./handmade.js";

/** A sheet of these cells, one column, read back with the reader. */
function roundTrip(cells: readonly DrawnCell[], more: Partial<Drawing> = {}) {
  const rows = cells.map((cell) => ({ cells: [cell], height: 20 }));
  const drawing = { ...plainDrawing, key: everyFeature.key, rows, columns: [{ width: 20 }], ...more };
  const pkg = openPackage(writeWorkbook(handmade(), creating(drawing)));
  const sheet = readWorkbook(pkg, null).sheets[1];
  if (!sheet) throw new Error("no sheet");
  return { pkg, sheet, xml: pkg.text("xl/worksheets/sheet2.xml") ?? "", styles: pkg.text("xl/styles.xml") ?? "" };
}

const HOSTILE = [
  "=1+1", "+1", "-1", "@SUM(1,1)", "\t=1", "\r=1", "\n=1", "\u0000=1", "\u00a0=1", "\ufeff=1", "\u200b=1", "＝1+1", "＠x", "=cmd|'/c calc'!A1", "|x", "%x",
  "'=1+1", "'", "007", "1E5", "3/4", "1-2", "TRUE", "123456789012345678", "_x0041_", "_x005F_", "_x000D_x000A_", "]]>", "<f>1</f>", "</t>", "&amp;",
  " 前后 ", "\n", "a\u202eb", "\ud800", "😀",
];

test.each(HOSTILE)("%j stays the text it is", (text) => {
  const { sheet, xml } = roundTrip([{ value: text, role: "text", format: "text" }]);
  expect(sheet.rows[0]?.[0]).toBe(cellText(text));
  expect(xml).not.toContain("<f>");
});

test("text has the text format and keeps it when somebody edits the cell", () => {
  const { sheet, xml, styles } = roundTrip([{ value: "=1+1", role: "text", format: "text" }, { value: "甲", role: "title" }]);
  expect(sheet.formats[0]?.[0]).toBe("@");
  const used = [...xml.matchAll(/<c r="A\d" s="(\d+)"/g)].map((match) => Number(match[1]));
  const formats = styles.slice(styles.indexOf("<cellXfs")).match(/<xf [^>]*>/g) ?? [];
  for (const index of used) expect(formats[index]).toMatch(/numFmtId="49".*quotePrefix="1"/);
});

test("any texts come back equal, and the sheet counts as not edited", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...HOSTILE), fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((two) => two.join("")));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
      const { sheet } = roundTrip(texts.map((value) => ({ value, role: "text" })));
      texts.forEach((value, row) => expect(sheet.rows[row]?.[0] ?? "").toBe(cellText(value)));
      const marker = markerOf(sheet);
      expect(marker && isEdited(sheet, marker)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test("numbers and the results of our formulas come back equal", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 12 }), (numbers) => {
      const { sheet } = roundTrip(numbers.map((value, at) => ({ value: at % 2 ? value : { formula: "1", cached: value }, role: "number" })));
      numbers.forEach((value, row) => expect(sheet.rows[row]?.[0]).toBe(value === 0 ? 0 : value));
      const marker = markerOf(sheet);
      expect(marker && isEdited(sheet, marker)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test.each(HOSTILE.filter((text) => cellText(text) === text && text.trim() !== ""))("%j in a heading, a note, a footer, a chart and a list is text there too", (text) => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const listed = !/[,\n]/.test(text);
  const { pkg, sheet } = roundTrip([{ value: text, role: "head", note: text }, { value: 1, role: "number" }], {
    table: { name: "t", area: { ...area, bottom: 1 } },
    validations: listed ? [{ area, kind: "list", values: [text], strict: true, message: text }] : [],
    toneRules: [{ area, when: { begins: text }, tone: "good" }],
    charts: [{ kind: "bar", title: text, categories: area, series: [{ name: text, values: area, tone: "accent" }], at: area }],
    print: { ...plainDrawing.print, footer: { left: text, center: "", right: "" } },
  });
  expect(sheet.rows[0]?.[0]).toBe(text);
  for (const part of pkg.entries.keys()) expect(() => pkg.text(part)).not.toThrow();
});

test("a sheet's name that wants to be more stays a name", () => {
  const name = "=1+1'&<x>";
  const pkg = openPackage(writeWorkbook(handmade(), creating({ ...everyFeature, name })));
  const sheet = readWorkbook(pkg, null).sheets[1];
  expect(sheet?.name).toBe(name);
  expect(sheet && markerOf(sheet)?.key).toEqual(everyFeature.key);
});
