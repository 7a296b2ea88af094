import type { PlanItem } from "../../src/model/nouns.js";
import type { NextPlan, Review } from "../../src/model/review.js";
import { COUNTS, day, plain, SAMPLE_REVIEW } from "./sampleReview.js";
import { matched } from "../support/matched.js";

function item(row: number, number: number, more: Partial<PlanItem>): PlanItem {
  return { origin: { sheet: "周计划", row, column: 4 }, week: day("2025-08-18"), owners: ["销售甲"], number, task: `计划周任务${number}`, ...more };
}

const ELEMENTS = { action: true, result: true, responsible: true, due: true, responsibleAssumed: false } as const;

const NEXT: readonly NextPlan[] = [
  {
    item: item(5, 1, { task: "拜访示例市自然资源局分管领导", kind: "拜访", client: ["示例市自然资源局"], purpose: "确认补充协议条款", approach: "带书面方案", due: day("2025-08-20"), appointment: day("2025-08-16"), responsible: "销售甲", resources: "技术同事 1 名", expected: "约定签约时间" }),
    risk: { level: "low", reasons: [] },
    elements: ELEMENTS,
    visit: true,
    appointmentLead: 4,
  },
  { item: item(6, 2, {}), risk: { level: "middle", reasons: [plain("缺计划完成日期"), plain("缺期望结果")] }, elements: { ...ELEMENTS, due: false, responsible: true, responsibleAssumed: true }, visit: false, appointmentLead: null },
];

const [first, second, ...others] = SAMPLE_REVIEW.plans;
if (!first || !second) throw new Error("the sample has plans");

/** The sample week with every block in use: a plan week with a visit, evidence, doubts, problems, rows without an owner, absent columns, hidden rows. */
export const FULL_REVIEW: Review = {
  ...SAMPLE_REVIEW,
  today: day("2025-08-15"),
  minutes: 1100,
  phase: "running",
  weekChosen: "running",
  warnings: [],
  reviewer: "主管甲",
  counts: { ...COUNTS, nextPlans: 2, longestWait: 6, contacts: { ...COUNTS.contacts, unknown: 1 }, attitudes: { positive: 5, neutral: 1, negative: 1 } },
  before: { ...COUNTS, completion: { n: 7, of: 10 } },
  trend: [
    { week: { start: day("2025-07-28"), end: day("2025-08-03") }, done: 3, partial: 1, missed: 1, other: 0 },
    { week: { start: day("2025-08-04"), end: day("2025-08-10") }, done: 7, partial: 1, missed: 1, other: 1 },
    { week: { start: day("2025-08-11"), end: day("2025-08-17") }, done: 1, partial: 1, missed: 0, other: 1 },
  ],
  plans: [
    { ...first, evidence: [matched({ sheet: "每日日志", row: 2, column: 3 }, "回款事宜"), matched({ sheet: "每日日志", row: 6, column: 3 }, "签约")] },
    { ...second, grade: "partial", percent: 60, basis: "percent", reason: "客户原因：主要领导出差", why: plain("完成率 60%") },
    ...others.map((plan) => ({ ...plan, grade: "unclear" as const, sure: false, why: plain("文字判读：“差不多了”，待核对") })),
  ],
  unowned: [item(9, 4, { owners: [], task: "整理投标资质" })],
  nextPlans: NEXT,
  flags: SAMPLE_REVIEW.flags.map((flag, at) => (at === 0 ? { ...flag, weeks: 3 } : flag)),
  paused: SAMPLE_REVIEW.flags.slice(-1).map((flag) => ({ flag: { ...flag, rule: "signed-without-details" }, pause: { origin: { sheet: "暂停", row: 3, column: 1 }, rule: flag.rule, subject: flag.subject, until: day("2025-09-30"), reason: "机构改革" } })),
  absentColumns: [{ sheet: "每日日志", columns: ["方式", "是否见到"] }],
  absentSheets: ["projects", "nodes", "contacts", "scores", "tickets"],
  problems: [
    { code: "day-missing", origin: { sheet: "每日日志", row: 12, column: 1 }, say: plain("「8月32日」没有这一天，未采用") },
    { code: "calendar-missing", origin: null, say: plain("2027 年的放假安排不在内置日历中，按每周作息计") },
  ],
  sources: [{ sheet: "周计划", rows: 120, used: 3, hidden: 7 }],
};
