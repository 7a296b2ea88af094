import { missingDueDate } from "../../src/rules/missing-due-date.js";
import { on } from "../support/builders.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(missingDueDate, {
  clear: [
    ["a date is there", { plans: [judged("done", { due: on("2025-08-15") })] }],
    ["a workbook without the column", { planColumns: new Map(), plans: [judged("done")] }],
  ],
  flagged: [["blank", { plans: [judged("done")] }, "missing"]],
  unsure: [],
});
