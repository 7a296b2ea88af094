import { incompleteTeam } from "../../src/rules/incomplete-team.js";
import { account } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(incompleteTeam, {
  clear: [
    ["three of three for five clients", { accounts: [account({ tier: "核心", team: { n: 3, of: 3, clients: 5 } })] }],
    ["two of three for a client that is not asked", { accounts: [account({ tier: "潜力", team: { n: 2, of: 3, clients: null } })] }],
    ["nobody fills the columns", { accounts: [account({ tier: "核心" })] }],
  ],
  flagged: [
    ["two of three", { accounts: [account({ tier: "核心", team: { n: 2, of: 3, clients: null } })] }, "incomplete"],
    ["six clients", { accounts: [account({ tier: "战略伙伴", team: { n: 3, of: 3, clients: 6 } })] }, "crowded"],
  ],
  unsure: [],
});
