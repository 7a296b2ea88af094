import { planFacts } from "../src/facts/planFacts.js";
import { completionOf, type Completion } from "../src/grade/completion.js";
import { dayOf } from "../src/model/day.js";
import type { PlanItem } from "../src/model/nouns.js";
import type { Settings } from "../src/model/settings.js";

/** A way to fill a task's row in, as it stands in the cells, and what it is graded. */
export interface GradedCase {
  readonly typed: string;
  readonly completion: Completion;
}

type Typed = Pick<PlanItem, "actual" | "status" | "percent" | "verdict" | "verdictReason">;

const CASES: readonly (readonly [typed: string, row: Typed])[] = [
  ["主管评定：部分完成；评定理由：还差盖章；完成状态：完成", { verdict: "部分完成", verdictReason: "还差盖章", status: "完成" }],
  ["完成状态：完成；完成率：80%", { status: "完成", percent: 80 }],
  ["完成率：80%；实际完成情况：完成", { percent: 80, actual: "完成" }],
  ["完成率：0%", { percent: 0 }],
  ["实际完成情况：完成", { actual: "完成" }],
  ["实际完成情况：完成80%", { actual: "完成80%" }],
  ["实际完成情况：基本完成，差盖章", { actual: "基本完成，差盖章" }],
  ["实际完成情况：下周一定完成", { actual: "下周一定完成" }],
  ["实际完成情况：领导出差，改到下周", { actual: "领导出差，改到下周" }],
  ["实际完成情况：取消，客户不再需要", { actual: "取消，客户不再需要" }],
  ["实际完成情况：应该问题不大", { actual: "应该问题不大" }],
  ["（都空着）", {}],
];

/** Grades each of the ways, as a task of a week that is over. */
export function gradedCases(settings: Settings): readonly GradedCase[] {
  return CASES.map(([typed, row]) => {
    const item: PlanItem = { origin: { sheet: "周计划", row: 2, column: 4 }, week: dayOf(2025, 8, 11) ?? null, owners: ["销售甲"], task: "对接补充协议", ...row };
    return { typed, completion: completionOf(planFacts(item, settings), "over") };
  });
}
