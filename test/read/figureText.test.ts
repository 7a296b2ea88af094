import { figureText } from "../../src/read/figureText.js";

test.each<[string, number | undefined]>([
  ["48小时", 48],
  ["48 个小时", 48],
  ["２０％", 20],
  ["3 工作日", 3],
  ["90 分", 90],
  ["5 days", 5],
  ["1,200", 1_200],
  ["0", 0],
  ["若干", undefined],
  ["", undefined],
])("the figure of %j is %j", (text, figure) => {
  expect(figureText(text)).toBe(figure);
});
