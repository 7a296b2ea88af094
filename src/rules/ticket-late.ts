import { defineRule } from "./rule.js";

/** Problems of clients that are open past their limit (002-17, 003-09, 004-52). */
export const ticketLate = defineRule({
  id: "ticket-late",
  audience: "up",
  level: "yellow",
  needs: ["service"],
  options: ["solveDays", "solveRed", "strategicSolve", "coreSolve"],
  flags: ["open", "openHours"],
  doubts: [],
})(function* ({ service }) {
  for (const { ticket, client, open, solvedLate, light, limit, workingDays } of service.tickets) {
    if (!open || !solvedLate || light === "green") continue;
    const say = limit.unit === "hours" ? "openHours" : "open";
    yield { say, with: { client, issue: ticket.issue, days: workingDays, limit: limit.value }, subject: ticket.issue, origins: [ticket.origin], level: light };
  }
});
