import { costOverBudget } from "../../src/rules/cost-over-budget.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(costOverBudget, {
  clear: [
    ["just under the limit", { accounts: [account({ costOver: 9.9 })] }],
    ["below its budget", { accounts: [account({ costOver: -50 })] }],
    ["no budget", { accounts: [account()] }],
  ],
  flagged: [["exactly the limit", { accounts: [account({ costOver: 10 })] }, "over"]],
  unsure: [],
});
