import { compoundTask } from "../../src/rules/compound-task.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(compoundTask, {
  clear: [["one action", { plans: [judged("done")] }]],
  flagged: [["two actions", { plans: [judged("done", {}, { actions: 2 })] }, "several"]],
  unsure: [],
});
