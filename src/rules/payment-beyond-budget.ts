import { defineRule } from "./rule.js";

/** Projects that are paid over more years than the budget holds (001-21). */
export const paymentBeyondBudget = defineRule({
  id: "payment-beyond-budget",
  audience: "up",
  level: "yellow",
  needs: ["processes"],
  options: ["budgetYears"],
  flags: ["beyond"],
  doubts: ["unbudgeted"],
})(function* ({ processes }, { budgetYears }) {
  for (const { project } of processes) {
    const { name, paymentYears, budgetState, origin } = project;
    if (paymentYears === undefined || paymentYears <= budgetYears) continue;
    const about = { subject: name, origins: [origin] } as const;
    if (budgetState === undefined) yield { say: "unbudgeted", with: { project: name, years: paymentYears, limit: budgetYears }, ...about };
    else yield { say: "beyond", with: { project: name, years: paymentYears, limit: budgetYears, state: budgetState }, ...about };
  }
});
