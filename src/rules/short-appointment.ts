import { appointmentLead } from "../facts/appointmentLead.js";
import { defineRule } from "./rule.js";

/** Visits confirmed less than the asked days ahead (000-18). */
export const shortAppointment = defineRule({
  id: "short-appointment",
  audience: "manager",
  level: "yellow",
  needs: ["plans", "nextPlans"],
  options: ["appointmentLead"],
  flags: ["short"],
  doubts: ["undated"],
})(function* ({ plans, nextPlans }, { appointmentLead: lead }) {
  for (const { item } of [...plans, ...nextPlans]) {
    if (item.appointment === undefined) continue;
    const days = appointmentLead(item);
    const about = { subject: item.task, origins: [item.origin] } as const;
    if (days === null) yield { say: "undated", with: { task: item.task }, ...about };
    else if (days >= 0 && days < lead) yield { say: "short", with: { task: item.task, days, lead }, ...about };
  }
});
