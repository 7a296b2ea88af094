import type { Sheet } from "../../model/workbook.js";
import { titleTexts } from "../titleTexts.js";

const LOG_NAME = /日志|日报|日记|每日|每天|行动|日程|周记|log|diary/iu;
const PLAN_NAME = /计划|任务|清单|台账|待办|plan|task/iu;

/** Whether a sheet's name, else its title, calls it a log or a plan; undefined where neither does, or a name does both. */
export function namedKind(sheet: Sheet, headingRow: number): "log" | "plan" | undefined {
  for (const text of [sheet.name, titleTexts(sheet, 0, headingRow).join(" ")]) {
    const [log, plan] = [LOG_NAME.test(text), PLAN_NAME.test(text)];
    if (log !== plan) return log ? "log" : "plan";
  }
  return undefined;
}
