import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";

/** A need as the made-up team has it, whatever the product knows of it. */
export interface TeamNeed {
  /** What no other need names: by it a row is known to the test alone. */
  readonly thing: string;
  readonly owner: string;
  readonly department: string;
  readonly from: "sheet" | "task" | "table";
  /** The words of its row now, and the day it says. */
  words: string;
  raised: number;
  state: string | null;
  id: string | null;
  /** The need of a task stands in 协调事项 as well. */
  twice: boolean;
  /** Somebody typed a state in the table: it may be solved, and what is asked after that is another need. */
  stated: boolean;
  /** Somebody has called it solved or declined. */
  closed: boolean;
  /** Whether its row still stands. */
  standing: boolean;
  /** The Monday of its task. */
  week: number;
  /** The number it was given, once it was seen. */
  number: string | null;
  /** What people typed of it in the table. */
  readonly typed: Map<string, string>;
}

const OWNERS = ["销售甲", "销售乙"] as const;
const LOG_HEADS = ["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果"];
const NEED_HEADS = ["编号", "提出日期", "提出人", "类型", "事项", "责任部门", "状态"];
const PLAN_HEADS = ["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况", "所需资源"];

/** The sheets that people fill in, as of a Monday's serial number. */
export function inputSheets(needs: readonly TeamNeed[], monday: number): readonly Sheet[] {
  const sheet = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({ name, visibility: "visible", rows, formats: [], merges: [], hiddenRows: [], locked: false, marker: null });
  const standing = needs.filter((need) => need.standing);
  return [
    sheet("周计划", [
      PLAN_HEADS,
      ...OWNERS.map((owner) => [monday - 7, owner, `整理${owner}的周报`, "按时交", "完成", null]),
      ...standing.filter(({ from }) => from === "task").map(({ week, owner, thing, words }) => [week, owner, `跟进${thing}`, "有结果", "未完成", words]),
    ]),
    sheet("每日日志", [LOG_HEADS, [monday - 7, "销售甲", "在公司整理资料", "已整理", "无", "无"]]),
    sheet("协调事项", [
      NEED_HEADS,
      ...standing.filter(({ from, twice }) => from === "sheet" || twice).map(({ id, raised, owner, words, department, state }) => [id, raised, owner, "跨部门", words.replace(`需${department}`, ""), department, state]),
    ]),
  ];
}

/** A workbook of these sheets. */
export function bookOf(sheets: readonly Sheet[]): Workbook {
  return { fileName: "团队.xlsx", dateSystem: 1900, sheets, findings: [] };
}
