import { ticketUnanswered } from "../../src/rules/ticket-unanswered.js";
import { ruleTable } from "../support/ruleTable.js";
import { ticket } from "../support/optionalSheets.js";
import { on } from "../support/builders.js";
import { serviceOf, ticketLine } from "../support/serviceLines.js";

const waiting = ticketLine({ answeredLate: true, answerHours: 3.4 });
ruleTable(ticketUnanswered, {
  clear: [
    ["in time", { service: serviceOf(ticketLine({ answerHours: 2 })) }],
    ["answered, though late", { service: serviceOf({ ...waiting, ticket: ticket({ answered: { day: on("2025-08-11"), minutes: 600 } }) }) }],
    ["solved", { service: serviceOf({ ...waiting, open: false }) }],
  ],
  flagged: [["past its hours", { service: serviceOf(waiting) }, "waiting"]],
  unsure: [["late at any time of day, but not to be counted in hours", { service: serviceOf({ ...waiting, answerHours: null }) }, "untimed"]],
});
