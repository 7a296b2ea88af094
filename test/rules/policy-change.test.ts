import { policyChangeRule } from "../../src/rules/policy-change.js";
import { negotiationLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(policyChangeRule, {
  clear: [
    ["marked no", { negotiation: [negotiationLine({ policy: "green" })] }],
    ["blank", { negotiation: [negotiationLine()] }],
  ],
  flagged: [["marked yes", { negotiation: [negotiationLine({ policy: "yellow" })] }, "changed"]],
  unsure: [],
});
