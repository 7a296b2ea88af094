/** A rule whose findings suggest an action, by the names 设置 has it under. */
export interface AdviceSetting {
  readonly rule: string;
  /** The rule's title in each language; the key in 设置 is 建议·title. */
  readonly zh: string;
  readonly en: string;
}

/** Every rule with a suggestion (000-42), the most telling first; the sentence stands in `words/`, and 设置 overrides it. Where each comes from stands in `adviceSources.ts`: a review does without. */
export const ADVICE = [
  { rule: "late-answer", zh: "响应超时的协调事项", en: "Needs answered late" },
  { rule: "collection-overdue", zh: "回款逾期", en: "Collection overdue" },
  { rule: "no-collection-owner", zh: "回款没有责任人", en: "Collection without an owner" },
  { rule: "acceptance-overdue", zh: "验收逾期", en: "Acceptance overdue" },
  { rule: "overdue-task", zh: "已过期限的任务", en: "Tasks past their due date" },
  { rule: "carried-over", zh: "结转的任务", en: "Carried-over tasks" },
  { rule: "quiet-client", zh: "久未接触的客户", en: "Clients gone quiet" },
  { rule: "low-health", zh: "健康度偏低", en: "Low health" },
  { rule: "low-renewal", zh: "续约率偏低", en: "Low renewal rate" },
  { rule: "budget-change", zh: "采购预算变动大", en: "Large change of the budget" },
  { rule: "under-visited", zh: "走动不足的客户", en: "Clients visited too seldom" },
  { rule: "few-senior-contacts", zh: "高层互动不足", en: "Few contacts with leaders" },
  { rule: "falling-contacts", zh: "接触逐季减少", en: "Contacts falling by quarters" },
  { rule: "stalled-stage", zh: "阶段停滞的客户", en: "Clients stalled in a stage" },
  { rule: "signed-without-funds-or-supplement", zh: "签约后待落实", en: "Signed, and still open" },
  { rule: "verbal-promise-project", zh: "项目只有口头承诺", en: "Promise by word only" },
  { rule: "project-step-stalled", zh: "项目步骤停滞", en: "Project step stalled" },
  { rule: "meeting-open", zh: "上会待落实", en: "Meeting still open" },
  { rule: "proposal-late", zh: "方案响应超时", en: "Proposal late" },
  { rule: "too-few-bidders", zh: "投标人数不足", en: "Too few bidders" },
  { rule: "payment-beyond-budget", zh: "付款期超过预算期", en: "Payment beyond the budget" },
  { rule: "policy-change", zh: "政策有变动", en: "Policy changed" },
  { rule: "high-spend", zh: "投入占采购额偏高", en: "High spend for what is bought" },
  { rule: "account-plan", zh: "客户计划未备或未审", en: "No account plan, or not audited" },
  { rule: "long-cultivation", zh: "培育过久的潜力客户", en: "Potential clients cultivated for long" },
  { rule: "client-not-met", zh: "未见到", en: "Not met" },
  { rule: "signed-without-details", zh: "签约或回款信息不全", en: "Signings and payments without details" },
  { rule: "verbal-promise", zh: "只有口头一致", en: "Agreed by word only" },
  { rule: "collection-unmentioned", zh: "回款任务未见跟进", en: "Collection tasks without a log entry" },
  { rule: "crew-incomplete", zh: "项目专班不全", en: "Task force incomplete" },
  { rule: "unconfirmed-visit", zh: "未登记预约的拜访", en: "Visits without a confirmed appointment" },
  { rule: "short-appointment", zh: "预约提前不足", en: "Appointments confirmed late" },
  { rule: "dual-track", zh: "双线并行未做全", en: "Visits with a step missing" },
  { rule: "visit-not-prepared", zh: "拜访准备未齐", en: "Visits not yet prepared" },
  { rule: "goodwill-without-rung", zh: "反馈良好但没有下一步", en: "Good feedback without a next step" },
  { rule: "done-without-log", zh: "完成的任务未见对应日志", en: "Done, without a log entry" },
  { rule: "no-matching-log", zh: "未见对应日志", en: "No matching log entry" },
  { rule: "vague-task", zh: "任务没有写清", en: "Tasks that leave it open" },
  { rule: "compound-task", zh: "含多个动作的任务", en: "Tasks with several actions" },
  { rule: "missing-due-date", zh: "任务缺计划完成日期", en: "Tasks without a due date" },
  { rule: "missing-client", zh: "任务缺客户", en: "Tasks without a client" },
  { rule: "not-logged-day", zh: "未填写日志的工作日", en: "Working days without a log entry" },
] as const satisfies readonly AdviceSetting[];

/** A rule that has a suggestion. */
export type AdviceRule = (typeof ADVICE)[number]["rule"];

/** Under which key `settings.texts` holds the sentence typed for a rule. */
export function adviceKey(rule: string): string {
  return `advice.${rule}`;
}
