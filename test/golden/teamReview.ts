import type { Client, Need, Project } from "../../src/model/nouns.js";
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
  projects: PROJECTS,
  clients: [
    client(2, "示例市自然资源局", { tier: "战略伙伴", stage: "推进期", agreement: "框架协议会签中", approval: "待上会", nextAction: "约分管领导汇报方案", nextDay: day("2025-08-20") }, { lastContact: day("2025-08-13"), lastOrigin: { sheet: "每日日志", row: 4, column: 3 }, quietDays: 5, monthVisits: 2, visitNorm: 2, daysInStage: 40, highestRung: "agreed", light: "green", why: plain("5 天前有实际接触") }),
    client(3, "示例县水利局", { stage: "意向期" }, { lastContact: day("2025-07-10"), quietDays: 39, light: "red", why: plain("距上次实际接触 39 天（标准 30 天）"), projects: [WATER] }),
    client(4, "示例区教育局", { stage: "接触期" }, {}),
  ],
};
