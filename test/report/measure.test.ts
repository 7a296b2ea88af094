import fc from "fast-check";
import { clipText, roomFor, TALLEST, textHeight, textWidth, wrappedLines } from "../../src/report/measure.js";

test.each([
  ["", 0],
  ["周一 08-11", 10],
  ["√ 完成", 7],
  ["〔日志 08-12 白天〕", 19],
  ["e\u0301", 1],
  ["𠮷野家", 6],
])("%s is %d wide", (text, width) => expect(textWidth(text)).toBe(width));

test.each([
  ["", 10, 1],
  ["出差外地", 8, 1],
  ["出差外地，会见投资方", 10, 2],
  ["一\n二\n三", 10, 3],
  ["review of Acme", 6, 3],
  ["abcdefghij", 4, 3],
])("%s in %d takes %d lines", (text, width, lines) => expect(wrappedLines(text, width)).toBe(lines));

test("small print has more room than the body in the same column", () => expect(roomFor("link", 11)).toBeGreaterThan(roomFor("text", 11)));

test("no text has fewer lines than its width needs, and a wider column never needs more", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("周", "复", "a", "1", " ", "，", "\n") }), fc.integer({ min: 4, max: 80 }), (text, width) => {
      const lines = wrappedLines(text, width);
      expect(lines * width).toBeGreaterThanOrEqual(textWidth(text.replaceAll("\n", "")) - lines);
      expect(wrappedLines(text, width * 2)).toBeLessThanOrEqual(lines);
    }),
  );
});

test("a clipped text fits a row, is a beginning of the whole, and a short one stays as it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), fc.constantFrom("长", "long ", "𠮷"), (count, sign) => {
      const text = sign.repeat(count);
      const clipped = clipText(text, "text", 12);
      expect(textHeight(clipped, "text", 12)).toBeLessThanOrEqual(TALLEST);
      expect(text.startsWith(clipped.replace(/…$/, ""))).toBe(true);
      expect(clipped).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      if (textHeight(text, "text", 12) < TALLEST) expect(clipped).toBe(text);
    }),
  );
});
