import { parseIsoDay, type Day } from "../../src/model/day.js";
import { reviewSheet } from "../../src/report/reviewSheet.js";
import { review } from "../../src/review.js";
import { WORDS } from "../../src/words/index.js";
import { sampleWeek } from "../golden/sampleWeek.js";
import { drawingText } from "./drawingText.js";

const judged = review(sampleWeek, { person: "销售甲", week: parseIsoDay("2025-08-13") as Day, today: parseIsoDay("2025-08-18") as Day, minutes: null }, "0.1.0");

test.each([
  "周复盘 · 销售甲 · 2025-08-11 至 2025-08-17（2025年第33周）",
  "A+1 1/3 {figure}",
  "部分 0 · 未完成 2",
  "2/8 {figure}",
  "其中签约/回款级 1",
  "8/9 {figure}",
  "未见到 1 · 领导 2 次未注明哪一方",
  "0/8 {figure}",
  "正面反馈 5",
  "9/12（75%） {figure}",
  "客户 3、领导(未注明) 2、投资方 2、活动 1",
  "晚间接待 4 次（自查提示，不上报）",
  "可能相关：出差外地 → 没见到",
  "参加项目推介会并签约 → 全部完成（计划外；",
  "意向性表态：领导有意愿帮忙；晚间 满意",
  "未见到（投资方）；预约确认日期未填写",
  "反馈良好（客户满意），未登记可交付成果",
  "阶段成果：初步确定合作方案；晚间 投资方很满意",
  "达成：签约，全部完成；晚间 大家都很开心",
  "第1次结转，风险高",
  "项目回款事宜的最终决策",
  "重要项目的投资审批流程",
  "客户 缺 3/3、计划完成日期 缺 3/3",
  "未完成原因 缺 2/2",
  "客户 缺 5/5",
  "紧急程度 缺 2/2、要求完成日期 缺 2/2",
])("the sample week as judged says %s", (fact) => {
  expect(drawingText(reviewSheet(judged, WORDS.zh, { dateSystem: 1900 }))).toContain(fact);
});

test.each(["zh", "en"] as const)("every sentence of the judged week has its words in %s", (language) => {
  const cells = reviewSheet(judged, WORDS[language], { dateSystem: 1900 }).rows.flatMap(({ cells: row }) => row);
  for (const cell of cells) {
    if (typeof cell?.value !== "string") continue;
    expect(cell.value).not.toMatch(/\{\w+\}/);
    expect(cell.value).not.toMatch(/^[a-z]+(-[a-z]+)+(\.[a-z-]+)?$/);
  }
});
