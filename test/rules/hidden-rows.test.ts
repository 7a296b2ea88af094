import { hiddenRows } from "../../src/rules/hidden-rows.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(hiddenRows, {
  clear: [["nothing is hidden", { hidden: [] }]],
  flagged: [["three rows are filtered away", { hidden: [{ sheet: "周计划", rows: 3, origin: { sheet: "周计划", row: 2, column: 1 } }] }, "hidden"]],
  unsure: [],
});
