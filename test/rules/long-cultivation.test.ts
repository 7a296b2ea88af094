import { longCultivation } from "../../src/rules/long-cultivation.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(longCultivation, {
  clear: [
    ["eighteen months", { accounts: [account({ tier: "潜力", months: 18 })] }],
    ["another tier", { accounts: [account({ tier: "发展", months: 40 })] }],
    ["no first contact", { accounts: [account({ tier: "潜力" })] }],
  ],
  flagged: [["nineteen months", { accounts: [account({ tier: "潜力", months: 19 })] }, "long"]],
  unsure: [],
});
