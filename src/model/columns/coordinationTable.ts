import type { SheetSpec } from "./spec.js";

/** 协同推进表: our own table, as it is read back. Its headings are those of the words; it is no sheet of the standard workbook. */
export const COORDINATION_TABLE = {
  key: "coordinationTable",
  zh: "协同推进表",
  en: "Coordination table",
  aliases: [],
  columns: [
    { field: "item", zh: "事项", en: "Item", type: "text" },
    { field: "subject", zh: "客户/项目", en: "Client/project", type: "text" },
    { field: "blocker", zh: "卡点", en: "Blocker", type: "text" },
    { field: "who", zh: "谁来办", en: "Who acts", type: "text" },
    { field: "due", zh: "期限", en: "Due", type: "day" },
    { field: "state", zh: "状态", en: "State", type: "text" },
    { field: "number", zh: "编号", en: "Number", type: "text" },
    { field: "project", zh: "项目", en: "Project", type: "text" },
    { field: "client", zh: "客户", en: "Client", type: "text" },
    { field: "department", zh: "责任部门", en: "Department", type: "text" },
    { field: "responsible", zh: "责任人", en: "Responsible", type: "text" },
    { field: "urgency", zh: "紧急程度", en: "Urgency", type: "text" },
    { field: "decision", zh: "决定", en: "Decision", type: "text" },
    { field: "decisionBy", zh: "决定责任人", en: "Decision owner", type: "text" },
    { field: "decisionDue", zh: "决定日期", en: "Decision due", type: "text" },
    { field: "note", zh: "备注", en: "Note", type: "text" },
    { field: "record", zh: "记录", en: "Record", type: "text" },
  ],
} as const satisfies SheetSpec;

/** A column of our table that is read back. */
export type TableField = (typeof COORDINATION_TABLE)["columns"][number]["field"];
