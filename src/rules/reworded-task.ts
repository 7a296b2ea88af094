import { defineRule } from "./rule.js";

/** Unfinished tasks that stand in the plan week in other words, or may (ruling 10). */
export const rewordedTask = defineRule({
  id: "reworded-task",
  audience: "manager",
  level: "info",
  needs: ["reworded"],
  options: [],
  flags: ["same"],
  doubts: ["maybe"],
})(function* ({ reworded }) {
  for (const { item, next, sure, times } of reworded) {
    const origins = [item.origin, next.origin] as const;
    if (sure) yield { say: "same", with: { task: item.task, next: next.task, times }, subject: item.task, origins };
    else yield { say: "maybe", with: { task: item.task, next: next.task }, subject: item.task, origins };
  }
});
