import { roleNotCovered } from "../../src/rules/role-not-covered.js";
import { ruleTable } from "../support/ruleTable.js";
import { chainLine } from "../support/serviceLines.js";

ruleTable(roleNotCovered, {
  clear: [["all roles are on record", { chain: [chainLine()] }]],
  flagged: [["two are not", { chain: [chainLine({ uncovered: ["分管领导", "经办人"] })] }, "missing"]],
  unsure: [],
});
