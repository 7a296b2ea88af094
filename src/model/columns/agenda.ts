import type { SheetSpec } from "./spec.js";

/** The tables of 团队周复盘 that have boxes, as they are read back: our own page, no sheet of the standard workbook. */
export const AGENDA = {
  key: "agenda",
  zh: "团队周复盘",
  en: "Team review",
  aliases: [],
  columns: [
    { field: "name", zh: "姓名", en: "Name", type: "text" },
    { field: "need", zh: "事项", en: "Item", type: "text" },
    { field: "question", zh: "会上一问", en: "One question for the meeting", type: "text" },
    { field: "decision", zh: "决定", en: "Decision", type: "text" },
    { field: "decisionBy", zh: "责任人", en: "Responsible", type: "text" },
    { field: "decisionDue", zh: "日期", en: "Date", type: "text" },
  ],
} as const satisfies SheetSpec;
