import { shortAppointment } from "../../src/rules/short-appointment.js";
import { on } from "../support/builders.js";
import { judged, upcoming } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const due = on("2025-08-20");

ruleTable(shortAppointment, {
  clear: [
    ["three days ahead", { nextPlans: [upcoming({ due, appointment: on("2025-08-17") })] }],
    ["no appointment", { nextPlans: [upcoming({ due })] }],
    ["confirmed after the day: another rule's matter", { nextPlans: [upcoming({ due, appointment: on("2025-08-21") })] }],
  ],
  flagged: [
    ["two days ahead", { nextPlans: [upcoming({ due, appointment: on("2025-08-18") })] }, "short"],
    ["the same day, in the reviewed week", { plans: [judged("missed", { due, appointment: due })] }, "short"],
  ],
  unsure: [["no due date to count to", { nextPlans: [upcoming({ appointment: due })] }, "undated"]],
});
