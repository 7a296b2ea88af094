import { looksLikeName } from "../../src/read/looksLikeName.js";

test.each(["张三", "李小三", "欧阳三", "欧阳小三", "销售甲", "经理癸", "诸葛亮亮"])("%s may be somebody", (word) => expect(looksLikeName(word)).toBe(true));

test.each(["", "张", "欧阳", "张小三四", "张三丰年某", "x张三", "张三x", "重点", "任务", "季度", "石油", "全部", "全员", "易拉宝", "马鞍山", "zhang", "甲", "欧阳小三四"])("%j is nobody", (word) => expect(looksLikeName(word)).toBe(false));

test("a word that only begins or ends like one that names nobody may be somebody", () => {
  expect(["方案一", "王任务"].map(looksLikeName)).toEqual([true, true]);
});
