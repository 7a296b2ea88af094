import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Clients visited less often in the last month that is over than their tier asks for (004-04, 001-52, 2.6 K6). */
export const underVisited = defineRule({
  id: "under-visited",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["monthVisits", "monthVisitsCore", "monthVisitsGrowth", "monthVisitsPotential", "monthVisitsMaintain"],
  flags: ["few"],
  doubts: ["partly"],
})(function* ({ accounts }) {
  for (const { client, tier, visits } of accounts) {
    if (visits === null || visits.n >= visits.norm) continue;
    const about = { client: client.name, tier: tier ?? "", month: isoDay(visits.first).slice(0, 7), n: visits.n, norm: visits.norm };
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (visits.covered) yield { say: "few", with: about, ...where };
    else yield { say: "partly", with: { ...about, begins: isoDay(visits.begins) }, ...where };
  }
});
