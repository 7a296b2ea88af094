import { accountPlan } from "../../src/rules/account-plan.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

const planned = account({ tier: "核心", plan: "audited" });

ruleTable(accountPlan, {
  clear: [
    ["planned and audited", { accounts: [planned] }],
    ["none for a client that is asked for none", { accounts: [planned, account({ tier: "潜力", plan: "none" })] }],
    ["nobody fills the column", { accounts: [account({ tier: "核心" })] }],
  ],
  flagged: [
    ["no plan for a core client", { accounts: [account({ tier: "核心", plan: "none" })] }, "none"],
    ["a plan nobody audited", { accounts: [account({ plan: "unaudited" })] }, "unaudited"],
  ],
  unsure: [["a strategic client of which nobody says", { accounts: [planned, account({ tier: "战略伙伴" })] }, "unsaid"]],
});
