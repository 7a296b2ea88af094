import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Tenders ahead whose client was first met fewer months before than the limit (004-25). */
export const shortTenderLead = defineRule({
  id: "short-tender-lead",
  audience: "manager",
  level: "info",
  needs: ["processes"],
  options: ["tenderLead"],
  flags: ["short"],
  doubts: ["unknown"],
})(function* ({ processes }, { tenderLead }) {
  const dated = processes.some(({ project }) => project.firstContact !== undefined);
  for (const { project, lead, tenderIn } of processes) {
    const { name, firstContact, tenderDay, signedDay, origin } = project;
    if (tenderIn === null || tenderDay === undefined || signedDay !== undefined) continue;
    const about = { subject: name, origins: [origin] } as const;
    if (firstContact === undefined && dated) yield { say: "unknown", with: { project: name, tender: isoDay(tenderDay) }, ...about };
    else if (lead !== null && lead < tenderLead) yield { say: "short", with: { project: name, tender: isoDay(tenderDay), months: Math.max(0, lead), limit: tenderLead }, ...about };
  }
});
