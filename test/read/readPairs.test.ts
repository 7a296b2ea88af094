import { readPairs, splitList } from "../../src/read/readPairs.js";

test.each<[string, readonly (readonly [string, string])[]]>([
  ["国土局=示例县自然资源局、甲局＝乙局", [["国土局", "示例县自然资源局"], ["甲局", "乙局"]]],
  ["甲 → 乙；丙->丁\n戊=己", [["甲", "乙"], ["丙", "丁"], ["戊", "己"]]],
  ["甲", []],
  ["=乙", []],
  ["甲=", []],
  ["甲=乙=丙", []],
  ["", []],
])("the pairs of %j", (text, pairs) => {
  expect(readPairs(text)).toEqual(pairs);
});

test("a list has no blank parts", () => {
  expect(splitList("甲、，乙； 丙\n")).toEqual(["甲", "乙", "丙"]);
});
