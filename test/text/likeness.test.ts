import { likeness, pairsOfText } from "../../src/text/likeness.js";

test.each([
  ["提交方案", "提交，方案。", 1],
  ["提交方案", "提交报告", 1 / 3],
  ["提交方案", "拜访客户", 0],
  ["签", "款", 0],
  ["", "提交方案", 0],
])("%s and %s are alike by %s", (one, other, by) => {
  expect(likeness(pairsOfText(one), pairsOfText(other))).toBeCloseTo(by);
  expect(likeness(pairsOfText(other), pairsOfText(one))).toBeCloseTo(by);
});

test("pairs are those of letters and digits, each once", () => {
  expect([...pairsOfText("催款, 催款 3.5")]).toEqual(["催款", "款催", "款3", "35"]);
});
