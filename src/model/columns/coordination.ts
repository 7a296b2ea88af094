import type { SheetSpec } from "./spec.js";

/** 协调事项: what needs a leader or another department (requirements 3.4). */
export const COORDINATION = {
  key: "coordination",
  zh: "协调事项",
  en: "Coordination",
  aliases: ["需协调事项", "协调"],
  columns: [
    { field: "id", zh: "编号", en: "Id", type: "text", width: 10 },
    { field: "raised", zh: "提出日期", en: "Raised", type: "moment", required: true, shown: true },
    { field: "owner", zh: "提出人", en: "RaisedBy", type: "names", aliases: ["负责人", "姓名"], required: true, shown: true, width: 10 },
    { field: "kind", zh: "类型", en: "Type", type: "choice", values: ["领导支持", "跨部门"], valuesEn: ["Leader", "Department"], required: true, shown: true, width: 10 },
    { field: "item", zh: "事项", en: "Item", type: "text", aliases: ["协调事项", "需协调事项"], required: true, shown: true, width: 30 },
    { field: "need", zh: "具体需求", en: "Need", type: "text", shown: true, width: 36 },
    { field: "client", zh: "客户", en: "Client", type: "names", aliases: ["客户名称", "单位"], width: 20 },
    { field: "project", zh: "项目", en: "Project", type: "text", aliases: ["项目名称"], width: 20 },
    { field: "department", zh: "责任部门", en: "Department", type: "text", shown: true },
    { field: "responsible", zh: "责任人", en: "Responsible", type: "text", width: 10 },
    { field: "urgency", zh: "紧急程度", en: "Urgency", type: "choice", values: ["紧急", "高", "中", "低"], valuesEn: ["Urgent", "High", "Medium", "Low"], shown: true, width: 10 },
    { field: "support", zh: "预期支持方式", en: "Support", type: "text", width: 18 },
    { field: "due", zh: "要求完成日期", en: "Due", type: "day", shown: true, width: 14 },
    { field: "state", zh: "状态", en: "State", type: "choice", values: ["待响应", "处理中", "已解决", "驳回"], valuesEn: ["Waiting", "In hand", "Solved", "Declined"], valueAliases: { 已完成: "已解决", 完成: "已解决", 解决: "已解决" }, shown: true, width: 10 },
    { field: "answered", zh: "首次响应时间", en: "FirstAnswer", type: "moment", width: 16 },
    { field: "solved", zh: "解决时间", en: "Solved", type: "moment", width: 16 },
    { field: "progress", zh: "今日进展", en: "Progress", type: "text", width: 24 },
    { field: "blocker", zh: "卡点", en: "Blocker", type: "text", width: 24 },
    { field: "fastTrack", zh: "绿色通道", en: "FastTrack", type: "yesNo", width: 10 },
  ],
} as const satisfies SheetSpec;
