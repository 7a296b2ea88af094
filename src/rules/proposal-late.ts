import { alertLevel } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** Proposals asked for and not sent within the limit; of those sent late only the reviewed week's (004-04). */
export const proposalLate = defineRule({
  id: "proposal-late",
  audience: "up",
  level: "yellow",
  needs: ["processes", "week"],
  options: ["proposalHours", "alertOrange", "alertRed"],
  flags: ["waiting", "late"],
  doubts: ["untimed"],
})(function* ({ processes, week }, { proposalHours, alertOrange, alertRed }) {
  for (const { project, proposal } of processes) {
    if (proposal === null) continue;
    const day = project.proposalSent?.day ?? project.proposalDay;
    const { sent, hours, late, unsure } = proposal;
    if (sent && (day === undefined || day < week.start || day > week.end)) continue;
    const about = { subject: project.name, origins: [project.origin] } as const;
    const told = { project: project.name, hours, limit: proposalHours };
    if (late) yield { say: sent ? "late" : "waiting", with: told, ...about, level: sent ? "info" : alertLevel(hours, proposalHours, { alertOrange, alertRed }) };
    else if (unsure) yield { say: "untimed", with: { project: project.name, limit: proposalHours }, ...about };
  }
});
