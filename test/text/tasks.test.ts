import { isVague } from "../../src/text/isVague.js";
import { noneWord } from "../../src/text/noneWord.js";
import { sharedTerms } from "../../src/text/sharedTerms.js";
import { splitActions } from "../../src/text/splitActions.js";
import { splitNeeds } from "../../src/text/splitNeeds.js";

const TASKS = [
  "到公司部署收款工作、更改复盘方式",
  "出差外地，对接补充协议，同时与客户确定今年要推进的项目，做好资金准备",
  "回公司，邀请合作伙伴到公司参观，推荐我们公司的产品和服务",
] as const;

test.each([
  [TASKS[0], ["到公司部署收款工作", "更改复盘方式"]],
  [TASKS[1], ["对接补充协议", "与客户确定今年要推进的项目", "做好资金准备"]],
  [TASKS[2], ["邀请合作伙伴到公司参观", "推荐我们公司的产品和服务"]],
  ["拜访财政局、教育局", ["拜访财政局、教育局"]],
  ["参加项目推介会并签约", ["参加项目推介会", "签约"]],
  ["1.拜访甲局 2.对接乙局", ["拜访甲局", "对接乙局"]],
  ["返回公司", []],
])("%s holds its actions (F12)", (task, actions) => {
  expect(splitActions(task)).toEqual(actions);
});

test.each([
  ["需要领导协调：1. 项目回款事宜的最终决策；2. 重要项目的投资审批流程。", ["项目回款事宜的最终决策", "重要项目的投资审批流程"]],
  ["（1）资金；（2）人员", ["资金", "人员"]],
  ["①车 ②人", ["车", "人"]],
  ["一、预算\n二、人手", ["预算", "人手"]],
  ["请领导出面", ["请领导出面"]],
  ["1、请领导出面", ["请领导出面"]],
  ["请领导出面，（一）预算", ["请领导出面，（一）预算"]],
  ["第一，预算；第二，人手", ["预算", "人手"]],
  ["第一步：预算；第二步：人手", ["预算", "人手"]],
  ["第一预算 第二人手", ["预算", "人手"]],
  ["第二批设备的采购款", ["第二批设备的采购款"]],
  ["第三方检测报告、第十二期进度款", ["第三方检测报告、第十二期进度款"]],
  ["金额3.5万元，周期2.5月", ["金额3.5万元，周期2.5月"]],
  ["  ", []],
])("%s names its needs (F41)", (text, needs) => {
  expect(splitNeeds(text)).toEqual(needs);
});

test.each(["无", "暂无", "/", "—", "-", "N/A", "ｎ／ａ", "没有", "休息", " 无。", "無", "暫無", "—".repeat(30)])("%s says there is nothing", (text) => {
  expect(noneWord(text)).toBe(true);
});

test.each(["", " ", "无异议", "没问题", "无锡", "没有签", "没有别的事，下周接着跑总共二十个科室和三个街道的确认单"])("%s does not say there is nothing", (text) => {
  expect(noneWord(text)).toBe(false);
});

const ROWS = ["会见领导，推进项目回款事宜", "拜访客户，沟通项目推进事宜", "会见投资方，讨论项目合作", "参加项目推介会并签约", "接待重要客户", "返回公司"];

test("the sample's tasks share no thing and no party with its rows (ruling 11)", () => {
  for (const task of TASKS) for (const row of ROWS) expect([task, row, sharedTerms(task, row)]).toEqual([task, row, { strong: [], weak: [] }]);
  expect(sharedTerms(TASKS[1], "出差外地，会见投资方")).toEqual({ strong: [], weak: ["出差外地"] });
});

test.each([
  ["签沧源县自然资源局补充协议", "自然资源局谈补充协议", ["自然资源局", "补充协议"], []],
  ["推进示例县自然资源局回款", "拜访示例县财政局", [], ["示例县"]],
  ["签沧源县自然资源局协议", "拜访示例市自然资源局", [], ["自然资源局"]],
  ["拜访示例市水务局", "到示例县财政局", [], []],
  ["云南示例科技有限公司签约", "见云南样例建设有限公司", [], []],
  ["示例智慧水务平台招标", "谈示例智慧水务平台", ["示例智慧水务平台"], []],
])("%s and %s", (one, other, strong, weak) => {
  expect(sharedTerms(one, other)).toEqual({ strong, weak });
});

test("a task that names neither thing nor party is vague", () => {
  expect([isVague("继续跟进"), isVague("推进项目工作"), isVague("对接补充协议")]).toEqual([true, true, false]);
});
