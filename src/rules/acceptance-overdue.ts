import { overdueLevel } from "../facts/overdueLevel.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Acceptances that are past their day, and acceptance days of a project that are over without a word of the outcome (001-48). */
export const acceptanceOverdue = defineRule({
  id: "acceptance-overdue",
  audience: "up",
  level: "yellow",
  needs: ["payments"],
  options: ["overdueOrange", "overdueRed"],
  flags: ["overdue"],
  doubts: ["unknown"],
})(function* ({ payments }, { overdueOrange, overdueRed }) {
  for (const { kind, state, days, project, origin, actual, planned, receivable } of payments.lines) {
    if (kind !== "初验" && kind !== "终验") continue;
    const about = { subject: project, origins: [origin] } as const;
    if (state === "overdue" && days !== null) {
      yield { say: "overdue", with: { project, kind, days: -days, receivable: receivable ?? "—" }, ...about, level: overdueLevel(-days, { overdueOrange, overdueRed }) };
    } else if (state === "unclear" && actual === null && planned !== null) {
      yield { say: "unknown", with: { project, kind, planned: isoDay(planned) }, ...about };
    }
  }
});
