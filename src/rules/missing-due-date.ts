import { defineRule } from "./rule.js";

/** Tasks without a due date, where the sheet has the column (F31, ruling 17). */
export const missingDueDate = defineRule({
  id: "missing-due-date",
  audience: "self",
  level: "info",
  needs: ["plans", "planColumns"],
  options: [],
  flags: ["missing"],
  doubts: [],
})(function* ({ plans, planColumns }) {
  if (!planColumns.has("due")) return;
  for (const { item } of plans) {
    if (item.due === undefined) yield { say: "missing", with: { task: item.task }, subject: item.task, origins: [item.origin] };
  }
});
