import { unownedRow } from "../../src/rules/unowned-row.js";
import { entry, plan } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(unownedRow, {
  clear: [["every row names somebody", {}]],
  flagged: [
    ["a task", { unownedPlans: [plan({ owners: [] })] }, "plan"],
    ["a log row", { unownedEntries: [entry({ owners: [] })] }, "entry"],
  ],
  unsure: [],
});
