import { CLIENTS, COORDINATION, LOG, PLANS } from "../../src/model/columns/index.js";
import { dayOf, type Day } from "../../src/model/day.js";
import type { Inputs } from "../../src/model/inputs.js";
import type { LogEntry, Need, PlanItem, Table } from "../../src/model/nouns.js";
import { NO_OPTIONAL_SHEETS } from "../support/noOptionalSheets.js";

const at = (month: number, date: number): Day => dayOf(2025, month, date) as Day;

function table<Row, Field extends string>(spec: { readonly zh: string; readonly columns: readonly { readonly field: Field }[] }, rows: readonly Row[]): Table<Row, Field> {
  return { sheet: spec.zh, columns: new Map(spec.columns.map(({ field }, index) => [field, index + 1])), rows, hidden: 0 };
}

const OWNER = "销售甲";
const MONDAY = at(8, 11);

const TASKS: readonly Pick<PlanItem, "number" | "task" | "expected" | "actual">[] = [
  { number: 1, task: "到公司部署收款工作、更改复盘方式", expected: "收款工作落实到人头，每一天都要跟进\n复盘方式按照新的方式来", actual: "完成" },
  {
    number: 2,
    task: "出差外地，对接补充协议，同时与客户确定今年要推进的项目，做好资金准备",
    expected: "与相关部门、客户达成今年推进项目的具体实施方案和时间节点",
    actual: "未完成",
  },
  { number: 3, task: "回公司，邀请合作伙伴到公司参观，推荐我们公司的产品和服务", expected: "与合作伙伴达成项目合作，未来他们跑动可以带着我们一起", actual: "未完成" },
];

const DAYS: readonly (readonly [string, string, string, string])[] = [
  ["会见领导，推进项目回款事宜", "领导有意愿帮忙", "接待领导", "满意"],
  ["出差外地，会见投资方", "没见到", "无", "无"],
  ["拜访客户，沟通项目推进事宜", "客户满意", "接待客户", "客户满意"],
  ["会见投资方，讨论项目合作", "初步确定合作方案", "接待投资方", "投资方很满意"],
  ["参加项目推介会并签约", "全部完成", "接待重要客户", "大家都很开心"],
  ["返回公司", "返回公司", "无", "无"],
  ["无", "无", "无", "无"],
];

const plans = TASKS.map((task, index): PlanItem => ({ origin: { sheet: "周计划", row: index + 2, column: 4 }, week: MONDAY, owners: [OWNER], ...task }));

const log = DAYS.map(
  ([dayAction, dayResult, eveningAction, eveningResult], index): LogEntry => ({
    origin: { sheet: "每日日志", row: index + 2, column: 1 },
    day: (MONDAY + index) as Day,
    owners: [OWNER],
    dayAction,
    dayResult,
    eveningAction,
    eveningResult,
  }),
);

const needs = ["项目回款事宜的最终决策", "重要项目的投资审批流程"].map(
  (need, index): Need => ({ origin: { sheet: "协调事项", row: 2, column: 6, part: index + 1 }, owners: [OWNER], kind: "领导支持", item: "需要领导协调", need }),
);

/** The sample week as the standard workbook holds it: every column there, blank where the sample is blank; clients there and empty. */
export const sampleWeek: Inputs = {
  plans: table(PLANS, plans),
  log: table(LOG, log),
  clients: table(CLIENTS, []),
  needs: table(COORDINATION, needs),
  projects: null,
  people: null,
  ...NO_OPTIONAL_SHEETS,
  settings: {
    numbers: new Map(),
    texts: new Map([
      ["mode", "线下复盘"],
      ["responsibleDefault", "是"],
    ]),
    daysOff: new Set(),
    workingDays: new Set(),
    aliases: new Map(),
    phrases: new Map(),
    people: [],
  },
  gaps: [],
  problems: [],
};

export const SAMPLE_MONDAY = MONDAY;
