import { overdueTask } from "../../src/rules/overdue-task.js";
import { on } from "../support/builders.js";
import { judged } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(overdueTask, {
  clear: [
    ["due today", { today: on("2025-08-15"), phase: "running", plans: [judged("missed", { due: on("2025-08-15") })] }],
    ["late but done", { plans: [judged("done", { due: on("2025-08-12") })] }],
    ["cancelled", { plans: [judged("cancelled", { due: on("2025-08-12") })] }],
    ["due within the reviewed week, whose grade says it", { plans: [judged("missed", { due: on("2025-08-12") }), judged("partial", { due: on("2025-08-17") })] }],
    ["without a date", { plans: [judged("missed")] }],
  ],
  flagged: [
    ["due yesterday, in a running week", { today: on("2025-08-15"), phase: "running", plans: [judged("partial", { due: on("2025-08-14") })] }, "overdue"],
    ["due before the reviewed week", { plans: [judged("missed", { due: on("2025-08-08") })] }, "overdue"],
  ],
  unsure: [],
});
