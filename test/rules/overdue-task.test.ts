import { overdueTask } from "../../src/rules/overdue-task.js";
import { on } from "../support/builders.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(overdueTask, {
  clear: [
    ["due today", { today: on("2025-08-15"), plans: [judged("missed", { due: on("2025-08-15") })] }],
    ["late but done", { plans: [judged("done", { due: on("2025-08-12") })] }],
    ["cancelled", { plans: [judged("cancelled", { due: on("2025-08-12") })] }],
    ["without a date", { plans: [judged("missed")] }],
  ],
  flagged: [["due yesterday", { today: on("2025-08-15"), plans: [judged("partial", { due: on("2025-08-14") })] }, "overdue"]],
  unsure: [],
});
