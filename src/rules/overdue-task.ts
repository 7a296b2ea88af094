import { daysBetween, isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Tasks past their due date and not done. */
export const overdueTask = defineRule({
  id: "overdue-task",
  audience: "up",
  level: "orange",
  needs: ["today", "plans"],
  options: [],
  flags: ["overdue"],
  doubts: [],
})(function* ({ today, plans }) {
  for (const { item, grade } of plans) {
    if (item.due === undefined || item.due >= today || grade === "done" || grade === "cancelled") continue;
    yield { say: "overdue", with: { task: item.task, due: isoDay(item.due), days: daysBetween(item.due, today) }, subject: item.task, origins: [item.origin] };
  }
});
