import { committedGoals } from "../../src/text/committedGoals.js";
import { parseEffect } from "../../src/text/parseEffect.js";

test.each([
  ["归档规划一张图合同", "已归档"],
  ["写合同草稿", "写完"],
  ["整理回款资料", "已完成"],
  ["到公司部署收款工作", "完成"],
  ["起草补充协议", "完成"],
])("%s → %s is groundwork: nothing is signed or paid", (action, result) => {
  expect(parseEffect(action, result)).toMatchObject({ label: "achieved", rung: "none" });
});

test.each([
  ["参加项目推介会并签约", "全部完成", "signed"],
  ["写合同并签合同", "完成", "signed"],
  ["整理材料，收取尾款", "全部完成", "paid"],
])("%s → %s is still a commitment", (action, result, rung) => {
  expect(parseEffect(action, result).rung).toBe(rung);
});

test("a clause of groundwork takes nothing from the clause beside it", () => {
  expect([committedGoals("打印合同").has("sign"), committedGoals("打印合同，签合同").has("sign")]).toEqual([false, true]);
});
