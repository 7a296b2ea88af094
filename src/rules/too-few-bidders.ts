import { defineRule } from "./rule.js";

const HELD: ReadonlySet<string> = new Set(["公开招标", "竞争性谈判", "询价"]);
const FREE: ReadonlySet<string> = new Set(["单一来源", "框架协议"]);

/** Tenders still ahead of signing with fewer bidders than the law asks for (001-44, 001-43). */
export const tooFewBidders = defineRule({
  id: "too-few-bidders",
  audience: "up",
  level: "yellow",
  needs: ["processes"],
  options: ["leastBidders"],
  flags: ["few"],
  doubts: ["unknown"],
})(function* ({ processes }, { leastBidders }) {
  for (const { project } of processes) {
    const { name, bidders, procurement, signedDay, origin } = project;
    if (bidders === undefined || bidders >= leastBidders || signedDay !== undefined || FREE.has(procurement ?? "")) continue;
    const about = { subject: name, origins: [origin] } as const;
    if (procurement !== undefined && HELD.has(procurement)) yield { say: "few", with: { project: name, procurement, bidders, limit: leastBidders }, ...about };
    else yield { say: "unknown", with: { project: name, bidders, limit: leastBidders }, ...about };
  }
});
