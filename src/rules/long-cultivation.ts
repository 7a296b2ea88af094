import { defineRule } from "./rule.js";

/** Potential clients that have been cultivated for longer than the term (004-09b). */
export const longCultivation = defineRule({
  id: "long-cultivation",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["cultivation"],
  flags: ["long"],
  doubts: [],
})(function* ({ accounts }, { cultivation }) {
  for (const { client, tier, months } of accounts) {
    if (tier !== "潜力" || months === null || months <= cultivation) continue;
    yield { say: "long", with: { client: client.name, months, limit: cultivation }, subject: client.name, origins: [client.origin] };
  }
});
