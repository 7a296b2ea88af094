import { fitLetters } from "../../../src/pane/paper/fitLetters.js";
import type { Measure } from "../../../src/pane/paper/mark.js";

const measure: Measure = (text, { size }) => [...text].length * size;

test.each<readonly [string, string, number, number]>([
  ["a word that fits stays as large", "2026-12-03", 100, 10],
  ["a date that does not shrinks until it fits", "2026-12-03", 90, 8.73],
  ["a long word shrinks no further than it can be read", "https://zhoufupan.example", 100, 7.5],
  ["Chinese is cut, and stays as large", "示例市自然资源局一张图平台", 40, 10],
  ["unless it is a word by itself", "等待天数", 32, 7.76],
  ["nothing stays nothing", "", 10, 10],
])("%s", (_, text, room, size) => {
  expect(fitLetters(text, { size: 10, bold: false }, room, measure)).toEqual({ size: expect.closeTo(size), bold: false });
});
