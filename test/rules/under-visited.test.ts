import { underVisited } from "../../src/rules/under-visited.js";
import { account, inJuly } from "../support/accounts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(underVisited, {
  clear: [
    ["as many as agreed", { accounts: [account({ tier: "战略伙伴", visits: inJuly(2) })] }],
    ["a tier without a norm, or nothing to count by", { accounts: [account({ tier: "发展" })] }],
  ],
  flagged: [["one fewer", { accounts: [account({ tier: "战略伙伴", visits: inJuly(1) })] }, "few"]],
  unsure: [["the log begins inside the month", { accounts: [account({ tier: "战略伙伴", visits: inJuly(1, { covered: false }) })] }, "partly"]],
});
