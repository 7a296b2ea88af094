import { alertLevel } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** Clients on whom more than a share of their purchases was spent (004-48). */
export const highSpend = defineRule({
  id: "high-spend",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["spendShare", "alertOrange", "alertRed"],
  flags: ["high"],
  doubts: [],
})(function* ({ accounts }, { spendShare: limit, ...times }) {
  for (const { client, spendShare } of accounts) {
    if (spendShare === null || spendShare <= limit) continue;
    const about = { client: client.name, spend: client.yearSpend ?? 0, purchase: client.yearPurchase ?? 0, percent: spendShare, limit };
    yield { say: "high", with: about, subject: client.name, origins: [client.origin], level: alertLevel(spendShare, limit, times) };
  }
});
