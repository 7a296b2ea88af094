import { alertLevel } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** Clients whose budget changed by the limit or more against last year, up or down (004-52 ①). */
export const budgetChangeRule = defineRule({
  id: "budget-change",
  audience: "up",
  level: "yellow",
  needs: ["accounts"],
  options: ["budgetChange", "alertOrange", "alertRed"],
  flags: ["up", "down"],
  doubts: [],
})(function* ({ accounts }, { budgetChange: limit, ...times }) {
  for (const { client, budgetChange } of accounts) {
    if (budgetChange === null || Math.abs(budgetChange) < limit) continue;
    const percent = Math.abs(budgetChange);
    const about = { client: client.name, before: client.budgetLast ?? 0, now: client.budgetThis ?? 0, percent, limit };
    yield { say: budgetChange > 0 ? "up" : "down", with: about, subject: client.name, origins: [client.origin], level: budgetChange > 0 ? "yellow" : alertLevel(percent, limit, times) };
  }
});
