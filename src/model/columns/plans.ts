import type { SheetSpec } from "./spec.js";

/** What people type for a status beside the standard words: the signs of ruling 22 and common twins [A]. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  已完成: "完成", 全部完成: "完成", 办结: "完成", 已办结: "完成", "√": "完成", "✓": "完成", "✔": "完成", "✅": "完成", "☑": "完成",
  进行中: "部分完成", 推进中: "部分完成", 基本完成: "部分完成", 未全部完成: "部分完成", "△": "部分完成",
  没完成: "未完成", 没有完成: "未完成", 尚未完成: "未完成", 未开始: "未完成", "×": "未完成", "✗": "未完成", "✘": "未完成", "❌": "未完成", x: "未完成",
  推迟: "延期", 顺延: "延期", 改期: "延期", 延后: "延期", 已延期: "延期", "→": "延期",
  已取消: "取消", 作废: "取消",
};

/** 周计划: one row per task per week (requirements 3.1). */
export const PLANS = {
  key: "plans",
  zh: "周计划",
  en: "Plans",
  aliases: ["计划", "工作计划", "本周计划"],
  columns: [
    { field: "week", zh: "周起始日", en: "WeekStart", type: "day", aliases: ["周开始", "周起始", "周一日期", "周次"], required: true, shown: true },
    { field: "owner", zh: "负责人", en: "Owner", type: "names", aliases: ["姓名", "人员", "销售", "业务员", "汇报人"], required: true, shown: true, width: 10 },
    { field: "number", zh: "序号", en: "No", type: "number", aliases: ["编号"], width: 6 },
    { field: "task", zh: "任务内容", en: "Task", type: "text", aliases: ["任务", "工作任务", "工作内容", "计划任务", "原计划任务"], required: true, shown: true, width: 36 },
    { field: "expected", zh: "期望结果", en: "Expected", type: "text", aliases: ["预期结果", "预期成果", "目标"], required: true, shown: true, width: 32 },
    { field: "kind", zh: "任务类型", en: "Type", type: "choice", values: ["拜访", "邀约参观", "接待", "会议", "方案", "商务谈判", "签约", "回款", "验收", "内部", "出差", "其他"], valuesEn: ["Visit", "Invitation", "Reception", "Meeting", "Proposal", "Negotiation", "Signing", "Collection", "Acceptance", "Internal", "Trip", "Other"], width: 10 },
    { field: "client", zh: "客户", en: "Client", type: "names", aliases: ["客户名称", "单位", "客户单位"], shown: true, width: 22 },
    { field: "project", zh: "项目", en: "Project", type: "text", aliases: ["项目名称"], width: 20 },
    { field: "responsible", zh: "责任人", en: "Responsible", type: "text", width: 10 },
    { field: "due", zh: "计划完成日期", en: "Due", type: "day", aliases: ["截止日期", "完成时间", "完成期限"], shown: true, width: 14 },
    { field: "resources", zh: "所需资源", en: "Resources", type: "text", width: 20 },
    { field: "purpose", zh: "拜访目的", en: "Purpose", type: "text", width: 20 },
    { field: "approach", zh: "拜访策略", en: "Approach", type: "text", width: 20 },
    { field: "appointment", zh: "预约确认日期", en: "ApptConfirmed", type: "day", width: 14 },
    { field: "followUp", zh: "会后确认日期", en: "FollowUpConfirmed", type: "day", width: 14 },
    { field: "actual", zh: "实际完成情况", en: "Actual", type: "text", aliases: ["完成情况", "实际情况"], required: true, shown: true, width: 30 },
    { field: "status", zh: "完成状态", en: "Status", type: "choice", values: ["完成", "部分完成", "未完成", "延期", "取消"], valuesEn: ["Done", "Partial", "Missed", "Postponed", "Cancelled"], valueAliases: STATUS_WORDS, width: 10 },
    { field: "percent", zh: "完成率", en: "Percent", type: "percent", aliases: ["完成度", "进度"], width: 8 },
    { field: "actualDay", zh: "实际完成日期", en: "ActualDate", type: "day", width: 14 },
    { field: "reason", zh: "未完成原因", en: "Reason", type: "text", aliases: ["原因", "未完成原因分析"], width: 24 },
    { field: "carried", zh: "结转次数", en: "CarryCount", type: "number", width: 8 },
    { field: "verdict", zh: "主管评定", en: "ManagerGrade", type: "choice", values: ["完成", "部分完成", "未完成", "延期", "取消"], valuesEn: ["Done", "Partial", "Missed", "Postponed", "Cancelled"], valueAliases: STATUS_WORDS, width: 10 },
    { field: "verdictReason", zh: "评定理由", en: "ManagerReason", type: "text", width: 20 },
    { field: "pack", zh: "材料包", en: "Pack", type: "names", width: 24 },
    { field: "evidence", zh: "佐证", en: "Evidence", type: "text", aliases: ["佐证裁定", "佐证日志"], width: 16 },
    { field: "note", zh: "备注", en: "Note", type: "text", width: 20 },
  ],
} as const satisfies SheetSpec;
