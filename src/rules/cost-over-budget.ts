import { alertLevel } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** Clients whose spend lies over its budget by the limit or more, relative to the budget (004-52 ⑥, 2.6 K11). */
export const costOverBudget = defineRule({
  id: "cost-over-budget",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["costOver", "alertOrange", "alertRed"],
  flags: ["over"],
  doubts: [],
})(function* ({ accounts }, { costOver: limit, ...times }) {
  for (const { client, costOver } of accounts) {
    if (costOver === null || costOver < limit) continue;
    const about = { client: client.name, spend: client.yearSpend ?? 0, budget: client.spendBudget ?? 0, percent: costOver, limit };
    yield { say: "over", with: about, subject: client.name, origins: [client.origin], level: alertLevel(costOver, limit, times) };
  }
});
