import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Appointments confirmed after the day they are for. */
export const confirmedAfterDue = defineRule({
  id: "confirmed-after-due",
  audience: "manager",
  level: "orange",
  place: "top",
  needs: ["plans", "nextPlans"],
  options: [],
  flags: ["later"],
  doubts: [],
})(function* ({ plans, nextPlans }) {
  for (const { item } of [...plans, ...nextPlans]) {
    if (item.appointment === undefined || item.due === undefined || item.appointment <= item.due) continue;
    const dates = { task: item.task, confirmed: isoDay(item.appointment), due: isoDay(item.due) };
    yield { say: "later", with: dates, subject: item.task, origins: [item.origin] };
  }
});
