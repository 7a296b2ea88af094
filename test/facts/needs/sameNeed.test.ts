import { clientNames } from "../../../src/facts/clientNames.js";
import { sameRow, weighNeeds } from "../../../src/facts/needs/sameNeed.js";
import type { Need } from "../../../src/model/nouns.js";
import { client, inputs, need } from "../../support/builders.js";

const names = clientNames(inputs({ clients: [client({ name: "示例市自然资源局" }), client({ name: "示例县水利局" })] }));
const asked = (words: string, more: Partial<Need> = {}): Need => need({ need: words, ...more });

test.each<[string, Need, Need, string]>([
  ["marked as carried over", asked("审核补充协议"), asked("继续审核补充协议事宜"), "same"],
  ["a letter more", asked("请法务审核补充协议文本"), asked("请法务部审核补充协议文本"), "same"],
  ["of nobody before", asked("审核补充协议", { owners: [] }), asked("审核补充协议"), "same"],
  ["asked of 财务 and of 财务部", asked("出具投标保函", { department: "财务" }), asked("继续出具投标保函", { department: "财务部" }), "same"],
  ["asked of another department", asked("出具投标保函", { department: "财务部" }), asked("继续出具投标保函", { department: "法务部" }), "maybe"],
  ["another phase", asked("出具一期验收报告"), asked("出具二期验收报告"), "other"],
  ["another person's", asked("审核补充协议", { owners: ["销售乙"] }), asked("审核补充协议"), "other"],
  ["another client's", asked("审核补充协议", { client: ["示例县水利局"] }), asked("审核补充协议", { client: ["示例市自然资源局"] }), "other"],
  ["other words", asked("审核补充协议"), asked("借用演示设备"), "other"],
  ["a decision without words", asked(""), asked("审核补充协议"), "other"],
])("a row reworded: %s", (_, before, now, verdict) => {
  expect(sameRow(before, now, names)).toBe(verdict);
});

test.each<[string, Need, Need, string]>([
  ["one holds the other's words", asked("出具投标保函", { department: "财务部" }), asked("需财务部出具投标保函", { department: "财务部" }), "same"],
  ["the other way round", asked("需财务部出具投标保函", { department: "财务部" }), asked("出具投标保函", { department: "财务" }), "same"],
  ["another paper of the same department", asked("需财务部出具校园报价", { department: "财务部" }), asked("需财务部出具档案报价", { department: "财务部" }), "other"],
  ["the same paper in other words", asked("请法务审补充协议", { department: "法务" }), asked("法务未审完补充协议", { department: "法务" }), "maybe"],
  ["the same words in another order", asked("出具投标保函给示例园区", { department: "财务部" }), asked("给示例园区出具投标保函", { department: "财务部" }), "same"],
  ["the longer first", asked("本月内到财务部出具投标保函原件并邮寄", { department: "财务部" }), asked("出具投标保函原件", { department: "财务部" }), "same"],
  ["the same words for another client", asked("出具投标保函", { department: "财务部", client: ["示例县水利局"] }), asked("需财务部出具投标保函", { department: "财务部", client: ["示例市自然资源局"] }), "other"],
  ["asked of another department", asked("出具投标保函", { department: "财务部" }), asked("需法务部出具投标保函", { department: "法务部" }), "other"],
  ["raised by another", asked("出具投标保函", { department: "财务部", owners: ["销售乙"] }), asked("需财务部出具投标保函", { department: "财务部" }), "maybe"],
  ["a department alone in common", asked("财务部开票", { department: "财务部" }), asked("财务部借车", { department: "财务部" }), "other"],
])("two places: %s", (_, one, other, sameness) => {
  expect(weighNeeds(one, other, names).sameness).toBe(sameness);
});

test("each reason says what it is worth, and they add up", () => {
  const { score, reasons } = weighNeeds(asked("出具投标保函", { department: "财务部" }), asked("需财务部出具投标保函", { department: "财务部" }), names);
  expect(reasons.map(({ part }) => part)).toEqual(expect.arrayContaining(["verbatim", "holder"]));
  expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
});
