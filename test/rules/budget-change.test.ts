import { budgetChangeRule } from "../../src/rules/budget-change.js";
import { account } from "../support/accounts.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const changed = (budgetChange: number | null) => ({ accounts: [account({ budgetChange })] });

ruleTable(budgetChangeRule, {
  clear: [
    ["just under the limit", changed(19.9)],
    ["just under the limit, down", changed(-19.9)],
    ["a blank budget", changed(null)],
  ],
  flagged: [
    ["exactly the limit", changed(20), "up"],
    ["exactly the limit, down", changed(-20), "down"],
  ],
  unsure: [],
});

test.each([
  [-29.9, "yellow"],
  [-30, "orange"],
  [-40, "red"],
  [60, "yellow"],
])("%d %% is %s: only a fall grows worse", (percent, level) => {
  expect(budgetChangeRule.run(factsOf(changed(percent)), new Map())?.[0]?.level).toBe(level);
});
