import { defineRule } from "./rule.js";

/** Rows that plan several actions, which one status cannot grade (F12). */
export const compoundTask = defineRule({
  id: "compound-task",
  audience: "self",
  level: "info",
  needs: ["plans"],
  options: [],
  flags: ["several"],
  doubts: [],
})(function* ({ plans }) {
  for (const { item, actions } of plans) {
    if (actions > 1) yield { say: "several", with: { task: item.task, n: actions }, subject: item.task, origins: [item.origin] };
  }
});
