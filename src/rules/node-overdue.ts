import { overdueLevel } from "../facts/overdueLevel.js";
import { defineRule } from "./rule.js";

const OTHERS: ReadonlySet<string> = new Set(["付款", "初验", "终验"]);

/** Nodes past their day, other than payments and acceptances, which have rules of their own (001-08, 001-45). */
export const nodeOverdue = defineRule({
  id: "node-overdue",
  audience: "up",
  level: "yellow",
  needs: ["payments"],
  options: ["overdueOrange", "overdueRed"],
  flags: ["overdue"],
  doubts: [],
})(function* ({ payments }, { overdueOrange, overdueRed }) {
  for (const { kind, state, days, project, name, origin } of payments.lines) {
    if (state !== "overdue" || days === null || OTHERS.has(kind ?? "")) continue;
    const node = [kind ?? "", name].filter((part) => part !== "").join(" ") || "—";
    yield { say: "overdue", with: { project, node, days: -days }, subject: project, origins: [origin], level: overdueLevel(-days, { overdueOrange, overdueRed }) };
  }
});
