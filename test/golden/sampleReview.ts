import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Finding, Sentence } from "../../src/model/finding.js";
import type { Effect, Grade, Match } from "../../src/model/grade.js";
import type { LogEntry, Need, PlanItem } from "../../src/model/nouns.js";
import type { Counterpart, EffectReading, Rung, Attitude, CompletionReading } from "../../src/model/reading.js";
import type { Counts } from "../../src/model/counts.js";
import type { DayReview, FourElements, GradedPlan, OpenNeed, Review, Slot, SlotReview } from "../../src/model/review.js";
import { NO_BOARDS } from "../support/noBoards.js";
import { NOTHING_BESIDE } from "../support/nothingBeside.js";
import { weekOf } from "../../src/model/week.js";
import { matched } from "../support/matched.js";

/** The sample week of the requirements, judged by hand: what the drawings of the golden tests are made of. */
export const PERSON = "销售甲";

/** A day that a test names. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(iso);
  return parsed;
}

/** A sentence that is told as it stands: no language has it as a key. */
export function plain(text: string): Sentence {
  return { say: text, with: {} };
}

const MONDAY = day("2025-08-11");

function item(row: number, number: number, task: string, expected: string, actual: string): PlanItem {
  return { origin: { sheet: "周计划", row, column: 4 }, week: MONDAY, owners: [PERSON], number, task, expected, actual };
}

const ITEMS = [
  item(2, 1, "到公司部署收款工作、更改复盘方式", "收款工作落实到人头，每一天都要跟进\n复盘方式按照新的方式来", "完成"),
  item(3, 2, "出差外地，对接补充协议，同时与客户确定今年要推进的项目，做好资金准备", "与相关部门、客户达成今年推进项目的具体实施方案和时间节点", "未完成"),
  item(4, 3, "回公司，邀请合作伙伴到公司参观，推荐我们公司的产品和服务", "与合作伙伴达成项目合作，未来他们跑动可以带着我们一起", "未完成"),
] as const;

const ELEMENTS: FourElements = { action: true, result: true, responsible: true, due: false, responsibleAssumed: true };

function graded(of: PlanItem, grade: Grade, actions: number, possible: readonly Match[], flags: readonly string[]): GradedPlan {
  const label = grade === "done" ? "done" : "not_done";
  const reading: CompletionReading = { label, percent: null, phrase: of.actual ?? "", rule: "whole-word", rung: "none", sure: true };
  const why = plain(`按文字「${of.actual ?? ""}」`);
  return { item: of, grade, percent: null, basis: "text", sure: true, why, reading, evidence: [], possible, proof: null, reason: null, elements: ELEMENTS, actions, flags };
}

function entry(row: number, date: string, texts: readonly [string, string, string, string]): LogEntry {
  const [dayAction, dayResult, eveningAction, eveningResult] = texts;
  return { origin: { sheet: "每日日志", row, column: 1 }, day: day(date), owners: [PERSON], dayAction, dayResult, eveningAction, eveningResult };
}

const LOG = [
  entry(2, "2025-08-11", ["会见领导，推进项目回款事宜", "领导有意愿帮忙", "接待领导", "满意"]),
  entry(3, "2025-08-12", ["出差外地，会见投资方", "没见到", "无", "无"]),
  entry(4, "2025-08-13", ["拜访客户，沟通项目推进事宜", "客户满意", "接待客户", "客户满意"]),
  entry(5, "2025-08-14", ["会见投资方，讨论项目合作", "初步确定合作方案", "接待投资方", "投资方很满意"]),
  entry(6, "2025-08-15", ["参加项目推介会并签约", "全部完成", "接待重要客户", "大家都很开心"]),
  entry(7, "2025-08-16", ["返回公司", "返回公司", "无", "无"]),
  entry(8, "2025-08-17", ["无", "无", "无", "无"]),
] as const;

interface Judged {
  readonly effect: Effect;
  readonly counterpart: Counterpart | null;
  readonly rung: Rung;
  readonly met?: boolean;
  readonly attitude?: Attitude;
}

function slot(of: LogEntry, which: Slot, { effect, counterpart, rung, met = true, attitude }: Judged): SlotReview {
  const [action, result, column] = which === "day" ? [of.dayAction, of.dayResult, 3] : [of.eveningAction, of.eveningResult, 5];
  const label: EffectReading["label"] = effect === "achieved" || effect === "progress" || effect === "no_effect" || effect === "rest" ? effect : "unclear";
  return {
    slot: which,
    action: action ?? "",
    result: result ?? "",
    effect,
    reading: { label, percent: null, phrase: result ?? "", rule: "phrase", rung, sure: true, attitude: attitude ?? null, missed: counterpart ? !met : null },
    counterpart,
    external: counterpart !== null,
    met: counterpart ? met : null,
    clients: [],
    origin: { sheet: "每日日志", row: of.origin.row, column },
    entry: of,
  };
}

function dayReview(of: LogEntry, effect: Effect, why: string, slots: readonly SlotReview[]): DayReview {
  return { owner: PERSON, day: of.day, effect, why: plain(why), slots, origins: slots.length > 0 ? slots.map(({ origin }) => origin) : [of.origin] };
}

const GOOD = { effect: "progress", rung: "none", attitude: "positive" } as const;
const [MON, TUE, WED, THU, FRI, SAT, SUN] = LOG;

export const DAYS: readonly DayReview[] = [
  dayReview(MON, "progress", "意向性表态：领导有意愿帮忙；晚间 满意", [slot(MON, "day", { effect: "progress", counterpart: "leader", rung: "willing" }), slot(MON, "evening", { ...GOOD, counterpart: "leader" })]),
  dayReview(TUE, "no_effect", "未见到（投资方）；预约确认日期未填写", [slot(TUE, "day", { effect: "no_effect", counterpart: "investor", rung: "none", met: false })]),
  dayReview(WED, "progress", "反馈良好（客户满意），未登记可交付成果", [slot(WED, "day", { ...GOOD, counterpart: "client" }), slot(WED, "evening", { ...GOOD, counterpart: "client" })]),
  dayReview(THU, "progress", "阶段成果：初步确定合作方案；晚间 投资方很满意", [slot(THU, "day", { effect: "progress", counterpart: "investor", rung: "agreed" }), slot(THU, "evening", { ...GOOD, counterpart: "investor" })]),
  dayReview(FRI, "achieved", "达成：签约，全部完成；晚间 大家都很开心", [slot(FRI, "day", { effect: "achieved", counterpart: "event", rung: "signed" }), slot(FRI, "evening", { ...GOOD, counterpart: "client" })]),
  dayReview(SAT, "rest", "返程，不评估", [slot(SAT, "day", { effect: "rest", counterpart: null, rung: "none" })]),
  dayReview(SUN, "rest", "无安排，不评估", []),
];

function need(part: number, text: string): OpenNeed {
  const of: Need = { origin: { sheet: "协调事项", row: 2, column: 5, part }, owners: [PERSON], kind: "领导支持", item: "需协调事项", need: text };
  return { need: of, waiting: null, answerHours: null, late: false, open: true, project: null, light: "unknown", why: plain("提出日期未填写，无法计时") };
}

/** The figures of the sample week (requirements 1.3 and 1.5). */
export const COUNTS: Counts = {
  planned: 3,
  done: 1,
  partial: 0,
  missed: 2,
  postponed: 0,
  cancelled: 0,
  unclear: 0,
  completion: { n: 1, of: 3 },
  unsure: 0,
  contacts: { arranged: 9, realised: 8, fromText: 8, failed: 1, unknown: 0, byCounterpart: { client: 3, investor: 2, leader: 2, event: 1 }, named: 0 },
  tangible: { n: 2, of: 8 },
  signedOrPaid: 1,
  attitudes: { positive: 5, neutral: 0, negative: 0 },
  elements: { n: 9, of: 12 },
  eveningReceptions: 4,
  openNeeds: 2,
  longestWait: null,
  nextPlans: 0,
};

function finding(rule: string, level: Finding["level"], audience: Finding["audience"], subject: string, say: string, origins: Finding["origins"]): Finding {
  return { rule, level, audience, unsure: false, say: plain(say), subject, origins };
}

const AT = (sheet: string, row: number, column: number): Finding["origins"] => [{ sheet, row, column }];
const RISK = { level: "high", reasons: ["未完成", "缺客户", "缺完成日期"].map(plain) } as const;

export const SAMPLE_REVIEW: Review = {
  ...NO_BOARDS,
  ...NOTHING_BESIDE,
  version: "0.1.0",
  person: PERSON,
  people: [PERSON],
  week: weekOf(MONDAY),
  planWeek: weekOf(day("2025-08-18")),
  today: day("2025-07-31"),
  minutes: 691,
  phase: "future",
  weekChosen: "asked",
  reviewer: null,
  mode: "线下复盘",
  warnings: [finding("made-before-week", "red", "manager", "复盘周", "生成时间（2025-07-31）早于复盘周首日（2025-08-11）11 天，请核对周次", AT("每日日志", 2, 1))],
  summary: [
    { say: plain("计划 3 项：完成 1，未完成 2；未完成的 2 项都没有填写原因。"), origins: [ITEMS[1].origin, ITEMS[2].origin], audience: "up" },
    { say: plain("有成果的接触 2 次：周四 08-14 初步确定合作方案，周五 08-15 签约（计划外，客户、金额未填写）。"), origins: [{ sheet: "每日日志", row: 6, column: 3 }], audience: "up" },
    { say: plain("待拍板 2 项：项目回款事宜的最终决策；重要项目的投资审批流程。"), origins: [{ sheet: "协调事项", row: 2, column: 5, part: 1 }], audience: "up" },
    { say: plain("计划周（2025-08-18 至 2025-08-24）未填写计划，建议结转 2 项。"), origins: [ITEMS[1].origin], audience: "manager" },
  ],
  counts: COUNTS,
  before: null,
  plans: [
    graded(ITEMS[0], "done", 2, [], ["no-log-match"]),
    graded(ITEMS[1], "missed", 3, [matched({ sheet: "每日日志", row: 3, column: 3 }, "出差外地")], ["other-counterpart"]),
    graded(ITEMS[2], "missed", 2, [], []),
  ],
  unowned: [],
  proofs: null,
  unplanned: [{ owner: PERSON, day: FRI.day, action: "参加项目推介会并签约", result: "全部完成", rung: "signed", missing: ["client", "project", "amount"], origin: { sheet: "每日日志", row: 6, column: 3 } }],
  days: DAYS,
  nextPlans: [],
  carryOver: [
    { item: ITEMS[1], times: 1, risk: RISK },
    { item: ITEMS[2], times: 1, risk: RISK },
  ],
  followUps: [
    { owner: PERSON, day: MON.day, say: plain("回款：领导有意愿帮忙 → 明确决策时间"), origin: { sheet: "每日日志", row: 2, column: 3 } },
    { owner: PERSON, day: TUE.day, say: plain("投资方没见到 → 重新预约（提前 3 天以上）"), origin: { sheet: "每日日志", row: 3, column: 3 } },
    { owner: PERSON, day: THU.day, say: plain("初步方案 → 书面方案与协议"), origin: { sheet: "每日日志", row: 5, column: 3 } },
    { owner: PERSON, day: FRI.day, say: plain("签约 → 补充协议、资金落实"), origin: { sheet: "每日日志", row: 6, column: 3 } },
  ],
  needs: [need(1, "项目回款事宜的最终决策"), need(2, "重要项目的投资审批流程")],
  projects: [],
  commitments: [],
  clients: [],
  lines: [],
  trend: [],
  alerts: { alerts: [], tiers: [], index: null },
  paused: [],
  history: [],
  flags: [
    finding("no-log-match", "yellow", "manager", "任务1", "未见对应日志（周一为「会见领导，推进项目回款事宜」），请补充", [ITEMS[0].origin, LOG[0].origin]),
    finding("other-counterpart", "yellow", "manager", "任务2", "日志对象（投资方）与计划对象（相关部门、客户）不一致，请确认", [{ sheet: "每日日志", row: 3, column: 3 }]),
    finding("missed-meeting", "info", "manager", "周二 08-12", "未见到 1 次（白天，投资方）；预约确认日期未填写，无法判断是否提前 3 天以上确认", [{ sheet: "每日日志", row: 3, column: 3 }]),
    finding("compound-task", "info", "self", "任务1、2、3", "任务含多个动作，建议拆分：2/3/2", [ITEMS[0].origin]),
    finding("evening-reception", "info", "self", "晚间接待", "4 次，事由、审批均未填写（自查提示）", [{ sheet: "每日日志", row: 2, column: 5 }]),
    finding("signing-without-client", "orange", "up", "周五 08-15", "签约未写明客户、项目、金额，请补充", [{ sheet: "每日日志", row: 6, column: 3 }]),
  ],
  gaps: [
    { sheet: "周计划", column: "客户", missing: 3, of: 3, origins: AT("周计划", 2, 7) },
    { sheet: "周计划", column: "计划完成日期", missing: 3, of: 3, origins: AT("周计划", 2, 10) },
    { sheet: "周计划", column: "未完成原因", missing: 2, of: 2, origins: AT("周计划", 3, 20) },
    { sheet: "每日日志", column: "客户", missing: 5, of: 5, origins: AT("每日日志", 2, 7) },
    { sheet: "协调事项", column: "紧急程度", missing: 2, of: 2, origins: AT("协调事项", 2, 11) },
    { sheet: "协调事项", column: "要求完成日期", missing: 2, of: 2, origins: AT("协调事项", 2, 13) },
  ],
  absentColumns: [],
  absentSheets: [],
  problems: [],
  sources: [
    { sheet: "周计划", rows: 3, used: 3, hidden: 0 },
    { sheet: "每日日志", rows: 7, used: 7, hidden: 0 },
    { sheet: "协调事项", rows: 2, used: 2, hidden: 0 },
    { sheet: "客户", rows: 0, used: 0, hidden: 0 },
  ],
};
