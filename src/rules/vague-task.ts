import { vagueTask } from "../facts/vagueTask.js";
import { defineRule } from "./rule.js";

/** Tasks that name no object, or no result to know their end by (跟进一下); 000-38, 000-40. */
export const vagueTaskRule = defineRule({
  id: "vague-task",
  audience: "self",
  level: "info",
  needs: ["plans", "nextPlans"],
  options: [],
  flags: ["object", "result"],
  doubts: [],
})(function* ({ plans, nextPlans }) {
  for (const { item } of [...plans, ...nextPlans]) {
    const open = vagueTask(item);
    if (open !== null) yield { say: open, with: { task: item.task }, subject: item.task, origins: [item.origin] };
  }
});
