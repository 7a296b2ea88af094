import fc from "fast-check";
import { cellText, LONGEST_TEXT } from "../../src/model/cellText.js";

test.each([
  ["plain 文字 stays", "plain 文字 stays"],
  ["=1+1", "=1+1"],
  ["\t=1+1", "␉=1+1"],
  ["\u0000\u0007\u001f\u007f", "␀␇␟␡"],
  ["a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["\u0085\u009f\ufffe\uffff", "\ufffd\ufffd\ufffd\ufffd"],
  ["a\ud800b\udc00c", "a\ufffdb\ufffdc"],
  ["😀", "😀"],
  ["_x0041_", "_x0041_"],
])("%j becomes %j", (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test("a text as long as a cell holds stays, a longer one is cut and says so", () => {
  expect(cellText("甲".repeat(LONGEST_TEXT))).toBe("甲".repeat(LONGEST_TEXT));
  expect(cellText("甲".repeat(LONGEST_TEXT + 1))).toBe(`${"甲".repeat(LONGEST_TEXT - 1)}…`);
});

test("a cut never halves a pair", () => {
  const text = `a${"😀".repeat(LONGEST_TEXT)}`;
  expect(cellText(text)).toMatch(/😀…$/);
  expect(cellText(text)).not.toMatch(/\p{Surrogate}/u);
  const kept = "甲".repeat(LONGEST_TEXT - 3);
  expect(cellText(`${kept}甲😀甲`)).toBe(`${kept}甲…`);
  expect(cellText(`${kept}😀甲甲`)).toBe(`${kept}😀…`);
});

test("the gate is passed once: what came through comes through unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = cellText(text);
      expect(cellText(once)).toBe(once);
      expect(once).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u);
    }),
  );
});
