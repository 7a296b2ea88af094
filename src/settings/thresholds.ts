import type { Source } from "../model/settings.js";

/** One figure that a rule compares with; 设置 overrides it by its Chinese key. */
export interface Threshold {
  readonly key: string;
  /** The key as 设置 has it, and its English twin. */
  readonly zh: string;
  readonly en: string;
  readonly value: number;
  readonly unit: "days" | "hours" | "workingDays" | "times" | "percent" | "points" | "ratio" | "minutes" | "months" | "count";
  /** A feature ID, or [A] for our own assumption. */
  readonly source: Source;
}

/** Every threshold once, with its default and its source. */
export const THRESHOLDS = [
  { key: "appointmentLead", zh: "预约提前天数", en: "Appointment lead days", value: 3, unit: "days", source: "000-18" },
  { key: "monthVisits", zh: "月均拜访次数", en: "Visits a month", value: 2, unit: "times", source: "004-04" },
  { key: "monthVisitsCore", zh: "月均拜访次数核心", en: "Visits a month, core", value: 0, unit: "times", source: "[A] 2.6 K6" },
  { key: "monthVisitsGrowth", zh: "月均拜访次数发展", en: "Visits a month, growth", value: 0, unit: "times", source: "[A] 2.6 K6" },
  { key: "monthVisitsPotential", zh: "月均拜访次数潜力", en: "Visits a month, potential", value: 0, unit: "times", source: "[A] 2.6 K6" },
  { key: "monthVisitsMaintain", zh: "月均拜访次数维持", en: "Visits a month, maintain", value: 0, unit: "times", source: "[A] 2.6 K6" },
  { key: "seniorContacts", zh: "高层互动次数", en: "Senior contacts a month", value: 1, unit: "times", source: "004-13" },
  { key: "seniorContactsCore", zh: "高层互动次数核心", en: "Senior contacts a month, core", value: 1, unit: "times", source: "[A] 004-13" },
  { key: "deviationMiddle", zh: "偏差一级", en: "Deviation first level", value: 10, unit: "percent", source: "004-60" },
  { key: "deviationHigh", zh: "偏差二级", en: "Deviation second level", value: 20, unit: "percent", source: "004-60" },
  { key: "deviationTasks", zh: "偏差最少任务数", en: "Deviation least tasks", value: 10, unit: "count", source: "[A] ruling 18" },
  { key: "carriedHigh", zh: "结转高风险次数", en: "Carried over, high risk", value: 2, unit: "times", source: "[A] 3.6" },
  { key: "missingHigh", zh: "缺项高风险个数", en: "Missing elements, high risk", value: 2, unit: "count", source: "[A] 3.6" },
  { key: "quietRed", zh: "未接触红灯天数", en: "Days without contact, red", value: 30, unit: "days", source: "[A] 3.6" },
  { key: "quietYellow", zh: "未接触黄灯天数", en: "Days without contact, yellow", value: 15, unit: "days", source: "[A] 3.6" },
  { key: "stageContact", zh: "接触期停滞天数", en: "Stalled in 接触期", value: 30, unit: "days", source: "[A] 3.6" },
  { key: "stageInterest", zh: "意向期停滞天数", en: "Stalled in 意向期", value: 60, unit: "days", source: "[A] 3.6" },
  { key: "stageProgress", zh: "推进期停滞天数", en: "Stalled in 推进期", value: 90, unit: "days", source: "[A] 3.6" },
  { key: "stageSigning", zh: "签约期停滞天数", en: "Stalled in 签约期", value: 60, unit: "days", source: "[A] 3.6" },
  { key: "stepStalled", zh: "项目步骤停滞天数", en: "Project step stalled", value: 30, unit: "days", source: "[A] 000-30" },
  { key: "processStalled", zh: "流程停滞天数", en: "Process stalled", value: 30, unit: "days", source: "[A] 001-11" },
  { key: "nodeSoon", zh: "节点临近天数", en: "Node soon, days", value: 7, unit: "days", source: "[A] 001-08" },
  { key: "overdueOrange", zh: "逾期橙色天数", en: "Days overdue, orange", value: 30, unit: "days", source: "[A] 004-53" },
  { key: "overdueRed", zh: "逾期红色天数", en: "Days overdue, red", value: 60, unit: "days", source: "[A] 004-53" },
  { key: "fundsDays", zh: "签约后资金未到天数", en: "Days signed without funds", value: 30, unit: "days", source: "[A] 000-17" },
  { key: "budgetYears", zh: "预算年数", en: "Budget years", value: 1, unit: "count", source: "001-21" },
  { key: "leastBidders", zh: "最少投标人数", en: "Least bidders", value: 3, unit: "count", source: "001-44" },
  { key: "tenderLead", zh: "招标前接触月数", en: "Months before the tender", value: 6, unit: "months", source: "004-25" },
  { key: "funnelSample", zh: "转化率最少样本", en: "Conversion, least cases", value: 10, unit: "count", source: "[A] ruling 1" },
  { key: "conversionMonths", zh: "转化率比较月数", en: "Conversion, months compared", value: 12, unit: "months", source: "[A] 004-52" },
  { key: "answerHours", zh: "资源响应小时", en: "Answer within hours", value: 48, unit: "hours", source: "004-15" },
  { key: "fastTrackHours", zh: "绿色通道响应小时", en: "Fast track answer hours", value: 24, unit: "hours", source: "004-31" },
  { key: "proposalHours", zh: "方案响应小时", en: "Proposal answer hours", value: 48, unit: "hours", source: "004-04" },
  { key: "solveDays", zh: "问题解决工作日", en: "Solve within working days", value: 7, unit: "workingDays", source: "004-04" },
  { key: "solveRed", zh: "问题解决红线工作日", en: "Solve limit, red", value: 10, unit: "workingDays", source: "004-52" },
  { key: "strategicAnswer", zh: "战略伙伴响应小时", en: "Strategic answer hours", value: 2, unit: "hours", source: "004-07" },
  { key: "strategicSolve", zh: "战略伙伴解决小时", en: "Strategic solve hours", value: 24, unit: "hours", source: "004-07" },
  { key: "coreSolve", zh: "核心客户解决小时", en: "Core solve hours", value: 48, unit: "hours", source: "004-08" },
  { key: "healthStrategic", zh: "健康度战略线", en: "Health line, strategic", value: 75, unit: "points", source: "004-10" },
  { key: "healthAny", zh: "健康度预警线", en: "Health line, any client", value: 70, unit: "points", source: "004-11" },
  { key: "healthMaintain", zh: "健康度维持线", en: "Health line, maintain", value: 60, unit: "points", source: "004-09c" },
  { key: "healthQuarters", zh: "健康度连续季度", en: "Health successive quarters", value: 2, unit: "count", source: "004-10" },
  { key: "healthDimensions", zh: "健康度最少维度数", en: "Health, least dimensions", value: 4, unit: "count", source: "[A] 3.6" },
  { key: "healthWeightGrowth", zh: "健康度权重业务增长", en: "Health weight, growth", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "healthWeightFit", zh: "健康度权重战略契合度", en: "Health weight, fit", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "healthWeightRisk", zh: "健康度权重合作风险", en: "Health weight, risk", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "healthWeightSeniorContact", zh: "健康度权重高层互动", en: "Health weight, senior contact", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "healthWeightParticipation", zh: "健康度权重项目参与", en: "Health weight, participation", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "healthWeightBudget", zh: "健康度权重预算稳定", en: "Health weight, budget stability", value: 1, unit: "ratio", source: "[A] 004-10" },
  { key: "budgetChange", zh: "预算变动比例", en: "Budget change", value: 20, unit: "percent", source: "004-52" },
  { key: "newNodes", zh: "决策链新增节点", en: "New nodes in the decision chain", value: 3, unit: "count", source: "004-52" },
  { key: "conversionDrop", zh: "转化率下降比例", en: "Conversion drop", value: 15, unit: "percent", source: "004-52" },
  { key: "renewalTarget", zh: "续约率目标", en: "Renewal target", value: 85, unit: "percent", source: "004-03" },
  { key: "renewalAlert", zh: "续约率预警", en: "Renewal alert", value: 80, unit: "percent", source: "004-52" },
  { key: "renewalWindow", zh: "续约统计月数", en: "Renewal window months", value: 12, unit: "months", source: "[A] 004-03" },
  { key: "npsTarget", zh: "NPS目标", en: "NPS target", value: 70, unit: "points", source: "004-03" },
  { key: "revenueGrowth", zh: "大客户收入增长率目标", en: "Key-client revenue growth target", value: 25, unit: "percent", source: "004-03" },
  { key: "contactShare", zh: "战略与核心接触占比", en: "Contact share of strategic and core", value: 80, unit: "percent", source: "004-47" },
  { key: "returnRatio", zh: "投入产出比", en: "Return on spend", value: 1.5, unit: "ratio", source: "004-52" },
  { key: "costOver", zh: "费用超预算比例", en: "Cost over budget", value: 10, unit: "percent", source: "004-52" },
  { key: "spendShare", zh: "投入占采购额比例", en: "Spend share of purchases", value: 15, unit: "percent", source: "004-48" },
  { key: "alertOrange", zh: "橙色预警倍数", en: "Orange alert, times the limit", value: 1.5, unit: "ratio", source: "[A] 004-53" },
  { key: "alertRed", zh: "红色预警倍数", en: "Red alert, times the limit", value: 2, unit: "ratio", source: "[A] 004-53" },
  { key: "signalDays", zh: "定性信号有效天数", en: "Days a noticed signal holds", value: 90, unit: "days", source: "[A] 004-57" },
  { key: "tierStrategic", zh: "层级占比战略伙伴", en: "Tier share strategic", value: 10, unit: "percent", source: "004-06" },
  { key: "tierCore", zh: "层级占比核心", en: "Tier share core", value: 20, unit: "percent", source: "004-06" },
  { key: "tierGrowth", zh: "层级占比发展", en: "Tier share growth", value: 30, unit: "percent", source: "004-06" },
  { key: "tierPotential", zh: "层级占比潜力", en: "Tier share potential", value: 25, unit: "percent", source: "004-06" },
  { key: "tierMaintain", zh: "层级占比维持", en: "Tier share maintain", value: 15, unit: "percent", source: "004-06" },
  { key: "tierSample", zh: "分层最少客户数", en: "Tiers, least clients", value: 10, unit: "count", source: "[A] 004-06" },
  { key: "selectWeightBudget", zh: "选择权重预算资金来源", en: "Selection weight, budget", value: 25, unit: "percent", source: "[A] 002-03" },
  { key: "selectWeightHistory", zh: "选择权重采购意向与合作记录", en: "Selection weight, history", value: 25, unit: "percent", source: "[A] 002-03" },
  { key: "selectWeightStanding", zh: "选择权重信誉影响力", en: "Selection weight, standing", value: 25, unit: "percent", source: "[A] 002-03" },
  { key: "selectWeightTechnique", zh: "选择权重技术与标准", en: "Selection weight, technique", value: 25, unit: "percent", source: "[A] 002-03" },
  { key: "selectKey", zh: "关键客户评分线", en: "Selection line, key client", value: 4, unit: "points", source: "[A] 002-04" },
  { key: "selectPotential", zh: "潜在客户评分线", en: "Selection line, potential client", value: 3, unit: "points", source: "[A] 002-04" },
  { key: "teamClients", zh: "铁三角客户数上限", en: "Clients a team, at most", value: 5, unit: "count", source: "004-40" },
  { key: "weightStrategic", zh: "预警权重战略伙伴", en: "Alert weight strategic", value: 60, unit: "percent", source: "004-55" },
  { key: "weightCore", zh: "预警权重核心", en: "Alert weight core", value: 30, unit: "percent", source: "004-55" },
  { key: "weightGrowth", zh: "预警权重发展", en: "Alert weight growth", value: 10, unit: "percent", source: "004-55" },
  { key: "explorationRate", zh: "认知到探索转化率", en: "Awareness to exploration", value: 65, unit: "percent", source: "004-21" },
  { key: "expansionRate", zh: "承诺到扩展转化率", en: "Commitment to expansion", value: 80, unit: "percent", source: "004-21" },
  { key: "signingRate", zh: "方案到签约转化率", en: "Proposal to signing", value: 55, unit: "percent", source: "004-20" },
  { key: "cultivation", zh: "培育周期月数", en: "Cultivation months", value: 18, unit: "months", source: "004-09b" },
  { key: "dealWindow", zh: "成交统计月数", en: "Deal window months", value: 36, unit: "months", source: "[A] 3.3" },
  { key: "verbalDays", zh: "口头一致未落实天数", en: "Days agreed by word only", value: 7, unit: "days", source: "[A] 000-43" },
  { key: "collectionSilence", zh: "回款未跟进天数", en: "Days without a word on a collection", value: 1, unit: "days", source: "000-26" },
  { key: "resourceHours", zh: "资源响应目标小时", en: "Answer target hours", value: 24, unit: "hours", source: "004-15" },
  { key: "similarDays", zh: "相近日志回看天数", en: "Similar log rows, days back", value: 28, unit: "days", source: "[A] ruling 19" },
  { key: "similarShare", zh: "相近日志相似度", en: "Similar log rows, likeness", value: 85, unit: "percent", source: "[A] ruling 19" },
  { key: "similarLength", zh: "相近日志最少字数", en: "Similar log rows, least characters", value: 12, unit: "count", source: "[A] ruling 19" },
  { key: "ticketWindow", zh: "问题单显示天数", en: "Days a solved problem is shown", value: 30, unit: "days", source: "[A] 002-17" },
  { key: "chainChangeDays", zh: "关键人变动提示天数", en: "Days a change of key person is shown", value: 90, unit: "days", source: "[A] 001-37" },
  { key: "leaderContactDays", zh: "权力层接触天数", en: "Days since a leader was met", value: 30, unit: "days", source: "[A] 003-08" },
  { key: "briefing", zh: "简报会分钟", en: "Briefing minutes", value: 15, unit: "minutes", source: "000-35" },
] as const satisfies readonly Threshold[];

/** The key of a threshold. */
export type ThresholdKey = (typeof THRESHOLDS)[number]["key"];

const DEFAULTS: ReadonlyMap<string, number> = new Map(THRESHOLDS.map(({ key, value }) => [key, value]));

/** The threshold in force: the workbook's own figure, else the default. */
export function threshold(numbers: ReadonlyMap<string, number>, key: ThresholdKey): number {
  return numbers.get(key) ?? DEFAULTS.get(key) ?? Number.NaN;
}
