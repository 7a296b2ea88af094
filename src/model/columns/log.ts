import type { SheetSpec } from "./spec.js";

/** 每日日志: one or more rows per person per day (requirements 3.2). */
export const LOG = {
  key: "log",
  zh: "每日日志",
  en: "DailyLog",
  aliases: ["日志", "工作日志", "每日行动"],
  columns: [
    { field: "day", zh: "日期", en: "Date", type: "day", required: true, shown: true },
    { field: "owner", zh: "负责人", en: "Owner", type: "names", aliases: ["姓名", "人员", "销售", "业务员", "汇报人"], required: true, shown: true, width: 10 },
    { field: "dayAction", zh: "白天主要动作", en: "DayAction", type: "text", aliases: ["白天动作", "白天工作"], required: true, shown: true, width: 34 },
    { field: "dayResult", zh: "白天结果", en: "DayResult", type: "text", required: true, shown: true, width: 26 },
    { field: "eveningAction", zh: "晚上主要动作", en: "EveAction", type: "text", aliases: ["晚上动作", "晚上工作"], required: true, shown: true, width: 24 },
    { field: "eveningResult", zh: "晚上结果", en: "EveResult", type: "text", required: true, shown: true, width: 20 },
    { field: "client", zh: "客户", en: "Client", type: "names", aliases: ["客户名称", "单位", "客户单位"], shown: true, width: 22 },
    { field: "eveningClient", zh: "晚上客户", en: "EveClient", type: "names", width: 20 },
    { field: "project", zh: "项目", en: "Project", type: "text", aliases: ["项目名称"], width: 20 },
    { field: "counterpart", zh: "对象类型", en: "Counterpart", type: "choice", values: ["客户", "领导(客户方)", "领导(本公司)", "领导(未注明)", "投资方", "合作伙伴", "活动", "内部", "其他"], valuesEn: ["Client", "Leader (client)", "Leader (own)", "Leader", "Investor", "Partner", "Event", "Internal", "Other"], width: 14 },
    { field: "channel", zh: "方式", en: "Channel", type: "choice", values: ["面谈", "电话", "微信", "接待", "会议", "参观", "其他"], valuesEn: ["In person", "Phone", "WeChat", "Reception", "Meeting", "Tour", "Other"], width: 8 },
    { field: "met", zh: "是否见到", en: "Met", type: "yesNo", width: 10 },
    { field: "task", zh: "关联任务", en: "TaskNo", type: "text", width: 10 },
    { field: "resultKind", zh: "成果类型", en: "ResultType", type: "choice", values: ["签约", "回款", "方案确认", "会议纪要", "意向", "反馈", "无"], valuesEn: ["Signed", "Paid", "Proposal agreed", "Minutes", "Intent", "Feedback", "None"], width: 10 },
    { field: "receptionReason", zh: "接待事由", en: "ReceptionReason", type: "text", width: 18 },
    { field: "receptionApproval", zh: "接待审批", en: "Approval", type: "yesNo", width: 10 },
    { field: "receptionCost", zh: "费用(元)", en: "ReceptionCost", type: "number", aliases: ["接待费用"], width: 10 },
    { field: "scene", zh: "场景", en: "Scene", type: "choice", values: ["领导干部办公室", "商务用餐", "大型项目谈判和签约", "其他"], valuesEn: ["Leader's office", "Business meal", "Major negotiation and signing", "Other"], valueAliases: { 办公室: "领导干部办公室", 用餐: "商务用餐", 公务接待: "商务用餐", 谈判: "大型项目谈判和签约", 签约: "大型项目谈判和签约" }, width: 14 },
    { field: "place", zh: "地点", en: "Place", type: "text", width: 14 },
    { field: "note", zh: "备注", en: "Note", type: "text", width: 20 },
  ],
} as const satisfies SheetSpec;
