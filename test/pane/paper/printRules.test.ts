import { pageRoom, printRules } from "../../../src/pane/paper/printRules.js";
import type { PrintSetup } from "../../../src/model/drawing.js";

const print = (orientation: PrintSetup["orientation"], left: string): { readonly print: PrintSetup } => ({
  print: { orientation, titleRows: null, footer: { left, center: "第 &P 页 共 &N 页", right: "" }, area: { top: 0, left: 0, bottom: 0, right: 0 } },
});

test("each sheet has pages of its own form, with its own foot and the numbers of the pages", () => {
  const rules = printRules([print("portrait", "供复盘讨论"), print("landscape", "甲 & 乙")]);
  expect(rules).toContain("@page sheet-0 { size: A4 portrait;");
  expect(rules).toContain("@page sheet-1 { size: A4 landscape;");
  expect(rules).toContain('@bottom-left { content: "甲 & 乙";');
  expect(rules).toContain('@bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页";');
  expect(rules).toContain("@bottom-right { content: none;");
});

test("a foot that a person typed stays a text", () => {
  expect(printRules([print("portrait", 'a"; } body { color: red \\\n<')])).toContain('content: "a\\22 ; } body { color: red \\5c \\a \\3c ";');
});

test("a page of A4 leaves 18 or 26.7 centimetres to a sheet", () => {
  expect(pageRoom(print("portrait", ""))).toBeCloseTo((180 * 96) / 25.4);
  expect(pageRoom(print("landscape", ""))).toBeCloseTo((267 * 96) / 25.4);
});
