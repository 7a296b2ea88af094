import { cutTo, terminalWidth, textTable } from "../../src/report/textTable.js";

test.each([
  ["√ 完成", 6],
  ["？ 未填写", 9],
  ["plain", 5],
])("%s takes %d columns", (text, width) => expect(terminalWidth(text)).toBe(width));

test.each([
  ["出差外地，会见投资方", 10, "出差外地…"],
  ["两行\n一句", 20, "两行 一句"],
  ["short", 5, "short"],
])("%s cut to %d", (text, width, cut) => expect(cutTo(text, width)).toBe(cut));

test("columns line up with Chinese counted double", () => {
  expect(textTable([["一", "done", "x"], ["long", "完成", "y"]], [10, 10, 10])).toEqual(["一    done  x", "long  完成  y"]);
});
