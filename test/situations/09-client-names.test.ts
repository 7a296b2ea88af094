import { CLIENT, log, MONDAY, plans, problemsOf, reviewOf, sheet } from "../support/weekBook.js";

const clients = sheet("客户", [
  [...CLIENT, "别名", "客户编号"],
  ["示例县自然资源局", "销售甲", "接触期", "国土局", "K1"],
  ["示例市自然资源局", "销售甲", "接触期", null, "K2"],
  ["示例区自然资源分局", "销售甲", "接触期", null, "K3"],
  ["示例镇自然资源所", "销售甲", "接触期", null, "K4"],
  ["水利局", "销售甲", "接触期", null, "K5"],
  ["水利局", "销售乙", "接触期", null, "K6"],
  ["示例公司(本部)", "销售甲", "接触期", null, "K7"],
]);
const said = (client: string): readonly string[] => problemsOf(reviewOf([plans([["送方案", "签收", "完成", client]], ["客户"]), clients])).filter((line) => line.startsWith("周计划"));

/** Situation 9: a name is its client's, or an alias's, or nobody's; what it may be is suggested and never taken. */
test.each<readonly [string, string, readonly string[]]>([
  ["the full name", "示例县自然资源局", []],
  ["an alias", "国土局", []],
  ["brackets of another width", "示例公司（本部）", []],
  ["two names in one cell", "国土局、示例市自然资源局", []],
  ["a shorter name", "自然资源局", ["周计划!F2 客户表中没有“自然资源局”，可能是：示例县自然资源局、示例市自然资源局、示例镇自然资源所"]],
  ["a name of two clients", "水利局", ["周计划!F2 “水利局”符合 2 个客户，未计入任何一个，请写明客户编号或全称"]],
  ["a name like no other", "某某大学", ["周计划!F2 客户表中没有“某某大学”"]],
])("%s", (_, client, problems) => {
  expect(said(client)).toEqual(problems);
});

test("two clients of one name are listed on their own sheet too", () => {
  expect(problemsOf(reviewOf([plans([["送方案", "签收", "完成"]]), clients]))).toContain("客户!A7 客户「水利局」与 客户!A6 同名，请用客户编号区分");
});

test("a cell of two clients is one contact with each", () => {
  const review = reviewOf([log([[MONDAY, "拜访客户", "客户满意", "无", "无", "国土局、示例市自然资源局"]], ["客户"]), clients]);
  expect([review.counts.contacts.realised, review.counts.contacts.named]).toEqual([2, 2]);
});
