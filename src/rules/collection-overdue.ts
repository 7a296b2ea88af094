import { overdueLevel } from "../facts/overdueLevel.js";
import { defineRule } from "./rule.js";

/** Payments that are past their day and not in full, and accepted nodes whose money is not (001-49). */
export const collectionOverdue = defineRule({
  id: "collection-overdue",
  audience: "up",
  level: "yellow",
  needs: ["payments"],
  options: ["overdueOrange", "overdueRed"],
  flags: ["overdue", "unsized"],
  doubts: ["blank", "partly"],
})(function* ({ payments }, { overdueOrange, overdueRed }) {
  for (const { kind, state, days, project, name, origin, receivable, received, owing, actual } of payments.lines) {
    const about = { subject: project, origins: [origin] } as const;
    const node = name === "" ? (kind ?? "—") : name;
    if (state === "unclear" && actual !== null && receivable !== null) {
      yield received === null ? { say: "blank", with: { project, node, receivable }, ...about } : { say: "partly", with: { project, node, receivable, received }, ...about };
    }
    if (kind !== "付款" || state !== "overdue" || days === null) continue;
    const level = overdueLevel(-days, { overdueOrange, overdueRed });
    yield owing === null ? { say: "unsized", with: { project, node, days: -days }, ...about, level } : { say: "overdue", with: { project, node, days: -days, owing }, ...about, level };
  }
});
