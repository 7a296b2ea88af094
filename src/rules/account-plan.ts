import { defineRule } from "./rule.js";

const ASKED: ReadonlySet<string> = new Set(["战略伙伴", "核心"]);

/** Account plans that are missing or were not audited (003-07); silent where nobody fills the column. */
export const accountPlan = defineRule({
  id: "account-plan",
  audience: "manager",
  level: "info",
  needs: ["accounts"],
  options: [],
  flags: ["none", "unaudited"],
  doubts: ["unsaid"],
})(function* ({ accounts }) {
  if (accounts.every(({ plan }) => plan === null)) return;
  for (const { client, tier, plan } of accounts) {
    const asked = tier !== null && ASKED.has(tier);
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (plan === "unaudited") yield { say: "unaudited", with: { client: client.name }, ...where };
    else if (asked && plan === "none") yield { say: "none", with: { client: client.name, tier }, ...where, level: "yellow" };
    else if (asked && plan === null) yield { say: "unsaid", with: { client: client.name, tier }, ...where };
  }
});
