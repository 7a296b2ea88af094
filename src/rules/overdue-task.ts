import { daysBetween, isoDay } from "../model/day.js";
import { inWeek } from "../model/week.js";
import { defineRule } from "./rule.js";

/** Tasks past their due date and not done; once the week is over, those due within it are left to their grade, which says the same. */
export const overdueTask = defineRule({
  id: "overdue-task",
  audience: "up",
  level: "orange",
  needs: ["today", "plans", "week", "phase"],
  options: [],
  flags: ["overdue"],
  doubts: [],
})(function* ({ today, plans, week, phase }) {
  for (const { item, grade } of plans) {
    if (item.due === undefined || item.due >= today || grade === "done" || grade === "cancelled") continue;
    if (phase === "past" && inWeek(item.due, week)) continue;
    yield { say: "overdue", with: { task: item.task, due: isoDay(item.due), days: daysBetween(item.due, today) }, subject: item.task, origins: [item.origin] };
  }
});
