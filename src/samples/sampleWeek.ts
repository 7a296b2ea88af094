import type { COORDINATION, LOG, PLANS } from "../model/columns/index.js";
import type { Fields } from "../model/columns/spec.js";
import { addDays, dayOf, type Day } from "../model/day.js";

const MONDAY = dayOf(2025, 8, 11) as Day;
const OWNER = ["销售甲"];

/** The sample week of the requirements (2025-W33), as it was typed: blank where it is blank, 无 where it says 无. */
export const SAMPLE_WEEK: {
  readonly plans: readonly Fields<typeof PLANS>[];
  readonly log: readonly Fields<typeof LOG>[];
  readonly coordination: readonly Fields<typeof COORDINATION>[];
} = {
  plans: [
    plan(1, "到公司部署收款工作、更改复盘方式", "收款工作落实到人头，每一天都要跟进\n复盘方式按照新的方式来", "完成"),
    plan(2, "出差外地，对接补充协议，同时与客户确定今年要推进的项目，做好资金准备", "与相关部门、客户达成今年推进项目的具体实施方案和时间节点", "未完成"),
    plan(3, "回公司，邀请合作伙伴到公司参观，推荐我们公司的产品和服务", "与合作伙伴达成项目合作，未来他们跑动可以带着我们一起", "未完成"),
  ],
  log: [
    log(0, "会见领导，推进项目回款事宜", "领导有意愿帮忙", "接待领导", "满意"),
    log(1, "出差外地，会见投资方", "没见到", "无", "无"),
    log(2, "拜访客户，沟通项目推进事宜", "客户满意", "接待客户", "客户满意"),
    log(3, "会见投资方，讨论项目合作", "初步确定合作方案", "接待投资方", "投资方很满意"),
    log(4, "参加项目推介会并签约", "全部完成", "接待重要客户", "大家都很开心"),
    log(5, "返回公司", "返回公司", "无", "无"),
    log(6, "无", "无", "无", "无"),
  ],
  coordination: [{ owner: OWNER, kind: "领导支持", item: "需要领导协调：1. 项目回款事宜的最终决策；2. 重要项目的投资审批流程。" }],
};

function plan(number: number, task: string, expected: string, actual: string): Fields<typeof PLANS> {
  return { week: MONDAY, owner: OWNER, number, task, expected, actual };
}

function log(nth: number, dayAction: string, dayResult: string, eveningAction: string, eveningResult: string): Fields<typeof LOG> {
  return { day: addDays(MONDAY, nth), owner: OWNER, dayAction, dayResult, eveningAction, eveningResult };
}
