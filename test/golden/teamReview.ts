import type { CoordinatedNeed } from "../../src/model/coordination.js";
import type { NeedRecord } from "../../src/model/needRecord.js";
import type { Client, LogEntry, Need, PlanItem, Project } from "../../src/model/nouns.js";
import type { ClientLine, OpenNeed, PersonLine, Review } from "../../src/model/review.js";
import { COUNTS, day, plain, SAMPLE_REVIEW } from "./sampleReview.js";

/** A team's week judged by hand: three people, two projects, four needs, three clients; one person has not handed in. */
const PROJECTS: readonly Project[] = [
  { origin: { sheet: "项目", row: 2, column: 2 }, name: "示例县智慧水利一期", client: ["示例县水利局"], lead: "销售乙", step: "决策推动", stepSince: day("2025-07-28"), blocker: "预算科室尚未确认" },
  { origin: { sheet: "项目", row: 3, column: 2 }, name: "示例市一张图", client: ["示例市自然资源局"], lead: "销售甲", step: "需求确认" },
];

function need(row: number, text: string, more: Partial<Need>, clock: Partial<OpenNeed>): OpenNeed {
  const of: Need = { origin: { sheet: "协调事项", row, column: 5 }, owners: ["销售乙"], item: text, need: text, ...more };
  return { need: of, waiting: null, answerHours: null, late: false, open: true, project: null, light: "unknown", why: plain("提出日期未填写，无法计时"), ...clock };
}

const [WATER] = PROJECTS;
if (!WATER) throw new Error("a project is missing");

const NEEDS: readonly OpenNeed[] = [
  need(2, "演示设备借用", { department: "技术" }, {}),
  need(3, "回款计划确认", { raised: { day: day("2025-08-12"), minutes: 600 }, department: "财务", responsible: "财务甲", urgency: "高", due: day("2025-08-22"), state: "处理中", project: "示例县智慧水利一期" }, { waiting: 6, answerHours: 20.5, light: "green", why: plain("已响应，提出 6 天"), project: WATER }),
  need(4, "=1+1 审批加快", { raised: { day: day("2025-08-04"), minutes: null }, kind: "领导支持", urgency: "紧急", due: day("2025-08-15"), state: "待响应", blocker: "审批人出差", project: "示例县智慧水利一期" }, { waiting: 14, late: true, light: "red", why: plain("要求 2025-08-15 完成，已过 3 天"), project: WATER }),
  need(5, "已解决的事项", { state: "已解决" }, { open: false, light: "green" }),
];

/** A need as the coordination table has it, its record as of today unless changed. */
export function coordinated(number: number, clock: OpenNeed, change: Partial<Omit<CoordinatedNeed, "record">> = {}, record: Partial<NeedRecord> = {}): CoordinatedNeed {
  const { need } = clock;
  const today = day("2025-08-18");
  return {
    record: {
      number,
      keys: [`need:${need.need}`],
      need,
      firstSeen: today,
      lastSeen: today,
      state: need.state ?? null,
      solvedOn: null,
      solvedSeen: null,
      levels: [{ day: today, level: clock.light }],
      maybe: [],
      typed: {},
      decisionDay: null,
      shown: { ...(need.state && { state: need.state }), ...(need.responsible !== undefined && { responsible: need.responsible }) },
      ...record,
    },
    clock,
    places: [{ kind: "need", origin: need.origin }],
    there: true,
    takenFrom: null,
    conflict: null,
    answer: null,
    raisedTo: null,
    faded: false,
    decisionOverdue: 0,
    took: null,
    solved: null,
    ...change,
  };
}

const [DEVICE, PAYMENT, APPROVAL, SOLVED] = NEEDS;
if (!DEVICE || !PAYMENT || !APPROVAL || !SOLVED) throw new Error("a need is missing");
const ANSWERED: LogEntry = { origin: { sheet: "每日日志", row: 9, column: 1 }, day: day("2025-08-15"), owners: ["销售乙"] };
const ORDERED: PlanItem = { origin: { sheet: "周计划", row: 7, column: 4 }, week: day("2025-08-11"), owners: ["销售乙"], number: 4, task: "提交方案", resources: "需财务部出具保函" };
const closed = { state: "已解决", typed: {}, shown: { state: "已解决" } } as const;

/** What the table tells of needs: one escalated with a decision overdue, one with a likely answer and an alert beside it, one of a task, one whose row is gone, those solved. */
const COORDINATION: readonly CoordinatedNeed[] = [
  coordinated(1, APPROVAL, { raisedTo: { from: "yellow", to: "red", day: day("2025-08-16") }, decisionOverdue: 2 }, {
    typed: { decision: "周五前总经理签批", decisionBy: "总经理", decisionDue: "2025-08-16", note: "已口头报过" },
    decisionDay: day("2025-08-16"),
    shown: { state: "待响应", decision: "周五前总经理签批", decisionBy: "总经理", decisionDue: "2025-08-16", note: "已口头报过" },
  }),
  coordinated(2, PAYMENT, {
    places: [{ kind: "need", origin: PAYMENT.need.origin }, { kind: "flag", origin: PAYMENT.need.origin }],
    answer: { origin: { sheet: "每日日志", row: 9, column: 3 }, day: ANSWERED.day, entry: ANSWERED, slot: "day", phrase: "与财务核对回款计划：已确认", score: 6, reasons: [{ part: "thing", points: 4, what: "回款计划" }, { part: "holder", points: 2, what: "财务" }] },
    conflict: { number: 2, need: PAYMENT.need.need, stated: "处理中", typed: "已解决", origin: PAYMENT.need.origin, table: { sheet: "协同推进表", row: 6, column: 1 } },
  }, { typed: { state: "已解决" }, shown: { state: "已解决", responsible: "财务甲" } }),
  coordinated(3, DEVICE, { places: [], there: false }, { maybe: [4] }),
  coordinated(4, { ...DEVICE, need: { ...DEVICE.need, origin: ORDERED.origin, item: "需财务部出具保函", need: "需财务部出具保函", department: "财务部", kind: "跨部门" }, waiting: 7, light: "red", why: plain("提出 7 天，尚无首次响应（标准 48 小时）") }, { places: [{ kind: "resource", origin: ORDERED.origin, item: ORDERED }] }, { task: "提交方案" }),
  coordinated(5, SOLVED, { solved: "now", took: 9 }, { ...closed, solvedOn: day("2025-08-15"), solvedSeen: day("2025-08-18") }),
  coordinated(6, { ...SOLVED, need: { ...SOLVED.need, item: "早已解决的事项", need: "早已解决的事项" } }, { solved: "before", took: 3 }, { ...closed, solvedOn: day("2025-06-30"), solvedSeen: day("2025-07-01") }),
];

function line(name: string, handedIn: boolean, done: number, of: number, question: string | null): PersonLine {
  return {
    name,
    handedIn,
    counts: { ...COUNTS, completion: { n: done, of } },
    before: name === "销售乙" ? { n: 8, of: 12 } : null,
    question: question === null ? null : plain(question),
    questionOrigins: question === null ? [] : [{ sheet: "周计划", row: 3, column: 4 }],
  };
}

function client(row: number, name: string, more: Partial<Client>, board: Partial<ClientLine>): ClientLine {
  return {
    client: { origin: { sheet: "客户", row, column: 1 }, name, owners: ["销售甲"], ...more },
    lastContact: null,
    lastOrigin: null,
    quietDays: null,
    monthVisits: 0,
    visitNorm: null,
    daysInStage: null,
    highestRung: null,
    rungDay: null,
    rungOrigin: null,
    unnamed: false,
    projects: [],
    light: "unknown",
    why: plain("日志中没有这个名称"),
    ...board,
  };
}

export const TEAM_REVIEW: Review = {
  ...SAMPLE_REVIEW,
  person: null,
  people: ["销售甲", "销售乙", "销售丙"],
  today: day("2025-08-18"),
  minutes: null,
  phase: "past",
  warnings: [],
  counts: { ...COUNTS, completion: { n: 9, of: 15 }, openNeeds: 3, longestWait: 14 },
  lines: [
    line("销售甲", true, 1, 3, "“出差外地，对接补充协议”未完成，主要卡在哪里？"),
    line("销售乙", true, 8, 12, null),
    line("销售丙", false, 0, 0, "计划和日志尚未提交，什么时候补上？"),
  ],
  needs: NEEDS,
  coordination: COORDINATION,
  needRecords: COORDINATION.map(({ record }) => record),
  projects: PROJECTS,
  clients: [
    client(2, "示例市自然资源局", { tier: "战略伙伴", stage: "推进期", agreement: "框架协议会签中", approval: "待上会", nextAction: "约分管领导汇报方案", nextDay: day("2025-08-20") }, { lastContact: day("2025-08-13"), lastOrigin: { sheet: "每日日志", row: 4, column: 3 }, quietDays: 5, monthVisits: 2, visitNorm: 2, daysInStage: 40, highestRung: "agreed", light: "green", why: plain("5 天前有实际接触") }),
    client(3, "示例县水利局", { stage: "意向期" }, { lastContact: day("2025-07-10"), quietDays: 39, light: "red", why: plain("距上次实际接触 39 天（标准 30 天）"), projects: [WATER] }),
    client(4, "示例区教育局", { stage: "接触期" }, {}),
  ],
};
