import { highSpend } from "../../src/rules/high-spend.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(highSpend, {
  clear: [
    ["exactly the line", { accounts: [account({ spendShare: 15 })] }],
    ["nothing bought", { accounts: [account()] }],
  ],
  flagged: [["just above it", { accounts: [account({ spendShare: 15.1 })] }, "high"]],
  unsure: [],
});
