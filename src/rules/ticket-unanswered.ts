import { defineRule } from "./rule.js";

/** Problems that nobody has answered within the hours of the client's tier (004-07). */
export const ticketUnanswered = defineRule({
  id: "ticket-unanswered",
  audience: "up",
  level: "yellow",
  needs: ["service"],
  options: ["strategicAnswer"],
  flags: ["waiting"],
  doubts: ["untimed"],
})(function* ({ service }, { strategicAnswer }) {
  for (const { ticket, client, open, answeredLate, answerHours } of service.tickets) {
    if (!open || !answeredLate || ticket.answered !== undefined) continue;
    const row = { subject: ticket.issue, origins: [ticket.origin] } as const;
    if (answerHours === null) yield { say: "untimed", with: { client, issue: ticket.issue, limit: strategicAnswer }, ...row };
    else yield { say: "waiting", with: { client, issue: ticket.issue, hours: Math.floor(answerHours), limit: strategicAnswer }, ...row };
  }
});
