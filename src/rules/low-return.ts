import { alertLevelBelow } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** Clients whose purchases are less than so many times what was spent on them (004-52 ⑤). */
export const lowReturn = defineRule({
  id: "low-return",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["returnRatio", "alertOrange", "alertRed"],
  flags: ["low"],
  doubts: [],
})(function* ({ accounts }, { returnRatio: limit, ...times }) {
  for (const { client, returnRatio } of accounts) {
    if (returnRatio === null || returnRatio >= limit) continue;
    const about = { client: client.name, purchase: client.yearPurchase ?? 0, spend: client.yearSpend ?? 0, ratio: returnRatio, limit };
    yield { say: "low", with: about, subject: client.name, origins: [client.origin], level: alertLevelBelow(returnRatio, limit, times) };
  }
});
