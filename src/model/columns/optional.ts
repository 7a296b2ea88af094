import type { SheetSpec } from "./spec.js";

/** 节点: nodes and payments of a project in one sheet (ruling 34). */
export const NODES = {
  key: "nodes", zh: "节点", en: "Nodes", aliases: ["回款节点", "Payments"],
  columns: [
    { field: "project", zh: "项目", en: "Project", type: "text", required: true, shown: true, width: 24 },
    { field: "kind", zh: "节点类型", en: "Type", type: "choice", values: ["跟单", "办事", "决策", "续签", "招标", "签约", "交付", "初验", "终验", "付款", "其他"], valuesEn: ["Follow-up", "Errand", "Decision", "Renewal", "Tender", "Signing", "Delivery", "First acceptance", "Final acceptance", "Payment", "Other"], valueAliases: { 回款: "付款", 收款: "付款", 验收: "终验", 签订: "签约", 交货: "交付" }, required: true, shown: true, width: 10 },
    { field: "planned", zh: "计划日期", en: "Planned", type: "day", required: true, shown: true },
    { field: "actual", zh: "实际日期", en: "Actual", type: "day", shown: true },
    { field: "share", zh: "付款比例", en: "Share", type: "percent", width: 10 },
    { field: "receivable", zh: "应收金额(万元)", en: "Receivable", type: "number", shown: true, width: 14 },
    { field: "received", zh: "已收金额(万元)", en: "Received", type: "number", shown: true, width: 14 },
    { field: "responsible", zh: "责任人", en: "Responsible", type: "text", shown: true, width: 10 },
    { field: "arrears", zh: "欠费类别", en: "ArrearsClass", type: "text" },
    { field: "name", zh: "节点名称", en: "Name", type: "text", width: 18 },
  ],
} as const satisfies SheetSpec;

/** 关键人: whom a client's decisions pass; by post, without personal attributes (2.6 K17); internal. */
export const CONTACTS = {
  key: "contacts", zh: "关键人", en: "Contacts", aliases: [],
  columns: [
    { field: "client", zh: "客户", en: "Client", type: "names", required: true, shown: true, width: 24, internal: true },
    { field: "post", zh: "姓名或职务", en: "Post", type: "text", required: true, shown: true, width: 16, internal: true },
    { field: "rank", zh: "级别", en: "Rank", type: "choice", values: ["厅局级", "县处级", "乡科级", "股级"], valuesEn: ["Bureau", "County", "Township", "Section"], shown: true, width: 10, internal: true },
    { field: "role", zh: "角色", en: "Role", type: "choice", values: ["主要领导", "分管领导", "对接人", "经办人", "介绍人"], valuesEn: ["Head", "Leader in charge", "Contact", "Handler", "Introducer"], valueAliases: { 一把手: "主要领导", 对接部门: "对接人" }, shown: true, width: 10, internal: true },
    { field: "support", zh: "支持度", en: "Support", type: "number", range: [-2, 2], shown: true, width: 8, internal: true },
    { field: "closeness", zh: "关系程度", en: "Closeness", type: "number", range: [1, 5], shown: true, width: 10, internal: true },
    { field: "joined", zh: "加入日期", en: "Joined", type: "day", internal: true },
    { field: "changed", zh: "变动日期", en: "Changed", type: "day", internal: true },
    { field: "key", zh: "是否关键", en: "Key", type: "yesNo", width: 10, internal: true },
    { field: "owner", zh: "我方负责人", en: "Owner", type: "names", internal: true },
    { field: "lastContact", zh: "最近接触日", en: "LastContact", type: "day", internal: true },
  ],
} as const satisfies SheetSpec;

/** 评分记录: scores of a client at a day; internal. */
export const SCORES = {
  key: "scores", zh: "评分记录", en: "Scores", aliases: [],
  columns: [
    { field: "client", zh: "客户", en: "Client", type: "names", required: true, shown: true, width: 24, internal: true },
    { field: "day", zh: "评估日期", en: "Date", type: "day", required: true, shown: true, internal: true },
    { field: "quarter", zh: "季度", en: "Quarter", type: "text", width: 10, internal: true },
    { field: "growth", zh: "业务增长", en: "Growth", type: "number", range: [0, 100], shown: true, width: 10, internal: true },
    { field: "fit", zh: "战略契合度", en: "Fit", type: "number", range: [0, 100], shown: true, internal: true },
    { field: "risk", zh: "合作风险", en: "Risk", type: "number", range: [0, 100], shown: true, width: 10, internal: true },
    { field: "seniorContact", zh: "高层互动", en: "SeniorContact", type: "number", range: [0, 100], shown: true, width: 10, internal: true },
    { field: "participation", zh: "项目参与", en: "Participation", type: "number", range: [0, 100], shown: true, width: 10, internal: true },
    { field: "budget", zh: "预算稳定", en: "BudgetStability", type: "number", range: [0, 100], shown: true, width: 10, internal: true },
    { field: "acceptance", zh: "接受认可度", en: "Acceptance", type: "number", range: [1, 5], internal: true },
    { field: "attendance", zh: "活动参与度", en: "Attendance", type: "number", range: [1, 5], internal: true },
    { field: "information", zh: "信息传递度", en: "Information", type: "number", range: [1, 5], internal: true },
    { field: "guidance", zh: "日常指导度", en: "Guidance", type: "number", range: [1, 5], internal: true },
    { field: "projectSupport", zh: "项目支持度", en: "ProjectSupport", type: "number", range: [1, 5], internal: true },
    { field: "preference", zh: "竞争偏向度", en: "Preference", type: "number", range: [1, 5], internal: true },
    { field: "nps", zh: "NPS", en: "Nps", type: "number", range: [-100, 100], width: 8, internal: true },
  ],
} as const satisfies SheetSpec;

/** 阶段记录: when a client or project moved from one stage to the next. */
export const STAGE_LOG = {
  key: "stageLog", zh: "阶段记录", en: "StageLog", aliases: [],
  columns: [
    { field: "subject", zh: "客户/项目", en: "Subject", type: "text", aliases: ["客户", "项目"], required: true, shown: true, width: 24 },
    { field: "from", zh: "原阶段", en: "From", type: "text", shown: true },
    { field: "to", zh: "新阶段", en: "To", type: "text", required: true, shown: true },
    { field: "day", zh: "日期", en: "Date", type: "day", required: true, shown: true },
  ],
} as const satisfies SheetSpec;

/** 问题单: what clients asked or complained of, with the clocks. */
export const TICKETS = {
  key: "tickets", zh: "问题单", en: "Issues", aliases: [],
  columns: [
    { field: "client", zh: "客户", en: "Client", type: "names", required: true, shown: true, width: 24 },
    { field: "issue", zh: "问题", en: "Issue", type: "text", required: true, shown: true, width: 30 },
    { field: "source", zh: "来源", en: "Source", type: "choice", values: ["主动", "被动"], valuesEn: ["Asked", "Received"], shown: true, width: 8 },
    { field: "kind", zh: "类别", en: "Kind", type: "text" },
    { field: "raised", zh: "提出时间", en: "Raised", type: "moment", aliases: ["提出"], required: true, shown: true, width: 16 },
    { field: "answered", zh: "响应时间", en: "Answered", type: "moment", aliases: ["响应"], shown: true, width: 16 },
    { field: "solved", zh: "解决时间", en: "Solved", type: "moment", aliases: ["解决"], shown: true, width: 16 },
    { field: "key", zh: "是否关键", en: "Key", type: "yesNo", width: 10 },
    { field: "responsible", zh: "责任人", en: "Responsible", type: "text", width: 10 },
  ],
} as const satisfies SheetSpec;

/** 里程碑: five dimensions with their four fields (004-58, 004-59). */
export const MILESTONES = {
  key: "milestones", zh: "里程碑", en: "Milestones", aliases: [],
  columns: [
    { field: "dimension", zh: "维度", en: "Dimension", type: "choice", values: ["战略", "业务", "能力", "流程", "风险"], valuesEn: ["Strategy", "Business", "Ability", "Process", "Risk"], required: true, shown: true, width: 8 },
    { field: "name", zh: "名称", en: "Name", type: "text", required: true, shown: true, width: 24 },
    { field: "responsible", zh: "责任主体", en: "Responsible", type: "text", shown: true },
    { field: "due", zh: "时间节点", en: "Due", type: "day", shown: true },
    { field: "standard", zh: "验收标准", en: "Standard", type: "text", shown: true, width: 24 },
    { field: "resources", zh: "资源保障", en: "Resources", type: "text", shown: true, width: 20 },
    { field: "target", zh: "目标", en: "Target", type: "percent", shown: true, width: 8 },
    { field: "actual", zh: "实际", en: "Actual", type: "percent", shown: true, width: 8 },
  ],
} as const satisfies SheetSpec;

/** 人员: who belongs to the team, from when to when, with working time and leave (rulings 23, 34). */
export const PEOPLE = {
  key: "people", zh: "人员", en: "People", aliases: ["人员表"],
  columns: [
    { field: "name", zh: "姓名", en: "Name", type: "text", required: true, shown: true, width: 10 },
    { field: "group", zh: "组", en: "Group", type: "text", shown: true },
    { field: "superior", zh: "上级", en: "Superior", type: "text", shown: true, width: 10 },
    { field: "from", zh: "开始日期", en: "From", type: "day", shown: true },
    { field: "to", zh: "结束日期", en: "To", type: "day", shown: true },
    { field: "workingTime", zh: "作息", en: "WorkingTime", type: "choice", values: ["双休", "单休", "大小周"], valuesEn: ["Two days", "One day", "Alternating"], shown: true, width: 8 },
    { field: "leave", zh: "请假", en: "Leave", type: "text", shown: true, width: 24 },
  ],
} as const satisfies SheetSpec;

/** 暂停: flags that rest until a day, with the reason (ruling 34). */
export const PAUSES = {
  key: "pauses", zh: "暂停", en: "Pauses", aliases: [],
  columns: [
    { field: "rule", zh: "规则", en: "Rule", type: "text", required: true, shown: true, width: 20 },
    { field: "subject", zh: "对象", en: "Subject", type: "text", required: true, shown: true, width: 24 },
    { field: "until", zh: "到期日", en: "Until", type: "day", required: true, shown: true },
    { field: "reason", zh: "理由", en: "Reason", type: "text", shown: true, width: 30 },
    { field: "by", zh: "谁", en: "By", type: "text", shown: true, width: 10 },
  ],
} as const satisfies SheetSpec;
