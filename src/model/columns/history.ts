import type { SheetSpec } from "./spec.js";

/** 复盘历史: the figures of each person's reviewed weeks, written by us and read back when the rows they came from are gone (ruling 10, 24, 34). */
export const HISTORY = {
  key: "history",
  zh: "复盘历史",
  en: "ReviewHistory",
  aliases: [],
  columns: [
    { field: "week", zh: "周起始日", en: "WeekStart", type: "day", required: true, shown: true },
    { field: "owner", zh: "负责人", en: "Owner", type: "names", required: true, shown: true, width: 10 },
    { field: "planned", zh: "计划项", en: "Planned", type: "number", shown: true, width: 8 },
    { field: "done", zh: "完成", en: "Done", type: "number", shown: true, width: 8 },
    { field: "partial", zh: "部分完成", en: "Partial", type: "number", shown: true, width: 10 },
    { field: "missed", zh: "未完成", en: "Missed", type: "number", shown: true, width: 8 },
    { field: "postponed", zh: "延期", en: "Postponed", type: "number", shown: true, width: 8 },
    { field: "cancelled", zh: "取消", en: "Cancelled", type: "number", shown: true, width: 8 },
    { field: "unclear", zh: "未填写", en: "Unclear", type: "number", shown: true, width: 8 },
    { field: "arranged", zh: "安排接触", en: "Arranged", type: "number", shown: true, width: 10 },
    { field: "realised", zh: "实际接触", en: "Realised", type: "number", shown: true, width: 10 },
    { field: "failed", zh: "未见到", en: "NotMet", type: "number", shown: true, width: 8 },
    { field: "tangible", zh: "有成果接触", en: "Tangible", type: "number", shown: true },
    { field: "signedOrPaid", zh: "签约回款级", en: "SignedOrPaid", type: "number", shown: true },
    { field: "flags", zh: "提示数", en: "Flags", type: "number", shown: true, width: 8 },
    { field: "openNeeds", zh: "待协调", en: "OpenNeeds", type: "number", shown: true, width: 8 },
    { field: "sealed", zh: "已封存", en: "Sealed", type: "yesNo", width: 8 },
    { field: "carried", zh: "结转任务", en: "Carried", type: "text", width: 30 },
    { field: "flagKeys", zh: "提示清单", en: "FlagKeys", type: "text", internal: true, width: 30 },
    { field: "version", zh: "版本", en: "Version", type: "text", width: 8 },
  ],
} as const satisfies SheetSpec;
