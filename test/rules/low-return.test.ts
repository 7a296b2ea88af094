import { lowReturn } from "../../src/rules/low-return.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(lowReturn, {
  clear: [
    ["exactly the limit", { accounts: [account({ returnRatio: 1.5 })] }],
    ["nothing spent", { accounts: [account()] }],
  ],
  flagged: [["just under it", { accounts: [account({ returnRatio: 1.49 })] }, "low"]],
  unsure: [],
});
