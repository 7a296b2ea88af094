import type { Sheet } from "../../src/model/workbook.js";
import { MONDAY, sheet } from "./weekBook.js";

/** A week in somebody's own words: plans under a name and headings that nobody knows, a log with one heading that nobody knows, a sheet of another purpose. */
export const OWN_SHEETS: readonly Sheet[] = [
  sheet("工作安排", [
    ["序号", "跟进的事", "谁来办", "哪一周", "想要什么", "做得怎样", "备注"],
    [1, "拜访示例市自然资源局", "销售甲", MONDAY, "确认需求", "完成"],
    [2, "整理示例项目材料", "销售甲", MONDAY, "定稿", "未完成"],
  ]),
  sheet("每日日志", [
    ["日期", "负责人", "白天主要动作", "白天结果", "晚上主要动作", "晚上结果", "走访单位"],
    [MONDAY, "销售甲", "拜访示例市自然资源局", "已确认需求", "无", "无", "示例市自然资源局"],
  ]),
  sheet("通讯录", [["名字", "分机"], ["销售甲", 1]]),
];

/** The plans' own headings, and what each of them stands for. */
export const OWN_HEADINGS: readonly (readonly [field: string, own: string])[] = [
  ["week", "哪一周"],
  ["owner", "谁来办"],
  ["task", "跟进的事"],
  ["expected", "想要什么"],
  ["actual", "做得怎样"],
];
