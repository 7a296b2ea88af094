import { PLANS } from "../../model/columns/index.js";
import { headingKey, knownHeadings } from "../heading.js";

/** What people head a list of tasks with, beside the names that are known from the start [A]. */
const WORDS: Readonly<Record<string, string>> = {
  任务内容: "事项 工作事项 重点工作 重点事项 任务事项 主要工作 本周工作 本周任务 本周计划 要事 待办 待办事项",
  期望结果: "预期目标 工作目标 要求 预期",
  实际完成情况: "进展 进展情况 工作进展 最新进展 当前进展 完成结果 落实情况 本周进展 办理情况",
  完成状态: "状态",
  计划完成日期: "时限 完成时限 截止时间 截止 计划完成时间 要求完成时间 时间节点",
  责任人: "经办人",
  所需资源: "需要支持 资源",
  备注: "说明",
};
const KNOWN = knownHeadings(PLANS, new Map(Object.entries(WORDS).flatMap(([heading, words]) => words.split(" ").map((word) => [word, heading] as const))));

/**
 * The field of 周计划 that a label names, in the words of home-made lists too.
 *
 * @example taskField("进展情况") //=> "actual"
 */
export function taskField(label: string): string | undefined {
  return KNOWN.get(headingKey(label))?.field;
}
