import { confirmedAfterDue } from "../../src/rules/confirmed-after-due.js";
import { on } from "../support/builders.js";
import { judged, upcoming } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(confirmedAfterDue, {
  clear: [
    ["confirmed on the day itself", { plans: [judged("done", { appointment: on("2025-08-12"), due: on("2025-08-12") })] }],
    ["no due date", { plans: [judged("done", { appointment: on("2025-08-12") })] }],
  ],
  flagged: [
    ["in the reviewed week", { plans: [judged("done", { appointment: on("2025-08-13"), due: on("2025-08-12") })] }, "later"],
    ["in the plan week", { nextPlans: [upcoming({ appointment: on("2025-08-20"), due: on("2025-08-19") })] }, "later"],
  ],
  unsure: [],
});
