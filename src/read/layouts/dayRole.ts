import { LOG } from "../../model/columns/index.js";
import { headingKey, knownHeadings } from "../heading.js";

/** When on a day a cell speaks of; null where its label does not say. */
export type Period = "day" | "morning" | "afternoon" | "evening";

/** What a label of a home-made log stands for: an action or result of some part of the day, or another field of the log. */
export type DayRole = { readonly part: "action" | "result"; readonly period: Period | null } | { readonly field: string };

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/上午|早上|早晨|^am$/u, "morning"],
  [/下午|中午|午后|^pm$/u, "afternoon"],
  [/晚|夜/u, "evening"],
  [/白天|日间|全天/u, "day"],
];
/** A plan for a day is no deed. */
const PLANNED = /计划|安排|打算|目标/u;
const RESULT = /结果|效果|成果|反馈|完成情况|落实情况|进展|收获/u;
const ACTION = /动作|工作|内容|事项|行动|活动|拜访|行程/u;
const STANDARD: Readonly<Record<string, DayRole>> = {
  dayAction: { part: "action", period: "day" },
  dayResult: { part: "result", period: "day" },
  eveningAction: { part: "action", period: "evening" },
  eveningResult: { part: "result", period: "evening" },
};
const KNOWN = knownHeadings(LOG, new Map([["时间", "日期"], ["星期", "日期"], ["拜访客户", "客户"], ["拜访单位", "客户"]]));

/**
 * What a label says its cells hold; undefined for one that nobody can be sure of.
 *
 * @example dayRole("下午结果") //=> { part: "result", period: "afternoon" }
 * @example dayRole("工作安排") //=> undefined
 */
export function dayRole(label: string): DayRole | undefined {
  const key = headingKey(label);
  const field = KNOWN.get(key)?.field;
  if (field !== undefined) return STANDARD[field] ?? { field };
  if (key === "" || key.length > 12 || PLANNED.test(key)) return undefined;
  const found = PERIODS.find(([words]) => words.test(key));
  const period = found?.[1] ?? null;
  if (RESULT.test(key)) return { part: "result", period };
  if (ACTION.test(key) || (found && key.replace(found[0], "").length <= 1)) return { part: "action", period };
  return undefined;
}

/**
 * The part of the day that a cell alone names, as in a column of 上午, 下午, 晚上.
 *
 * @example periodWord("下午") //=> "afternoon"
 */
export function periodWord(text: string): Period | undefined {
  const key = headingKey(text);
  return key.length > 2 ? undefined : PERIODS.find(([words]) => words.test(key))?.[1];
}
