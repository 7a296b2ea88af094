import { defineRule } from "./rule.js";

const ASKED: ReadonlySet<string> = new Set(["战略伙伴", "核心"]);

/** Iron triangles with an empty role, and those that hold too many clients (004-40, 004-07, 2.6 K4). */
export const incompleteTeam = defineRule({
  id: "incomplete-team",
  audience: "manager",
  level: "info",
  needs: ["accounts"],
  options: ["teamClients"],
  flags: ["incomplete", "crowded"],
  doubts: [],
})(function* ({ accounts }, { teamClients }) {
  for (const { client, tier, team } of accounts) {
    if (team === null || tier === null || !ASKED.has(tier)) continue;
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (team.n < team.of) yield { say: "incomplete", with: { client: client.name, tier, n: team.n, of: team.of }, ...where };
    else if (team.clients !== null && team.clients > teamClients) yield { say: "crowded", with: { client: client.name, tier, clients: team.clients, limit: teamClients }, ...where };
  }
});
