import type { TicketLine } from "../../model/boards/serviceBoards.js";
import type { Moment } from "../../model/columns/spec.js";
import type { Sentence } from "../../model/finding.js";
import type { Client, Ticket } from "../../model/nouns.js";
import type { Settings } from "../../model/settings.js";
import { threshold } from "../../settings/thresholds.js";
import { hoursBetween } from "../hoursBetween.js";
import type { WorkingDays } from "../workingDays.js";
import { workingDaysBetween } from "./workingDaysBetween.js";

/**
 * Puts the clocks to a problem: the tier's own limits first, else 7 working days; red from more than 10 working days (2.6 K5, 004-52).
 *
 * Null without the time it was raised: nothing can be timed. Where a time of day is missing it is late only if it must be so at any time of day.
 */
export function ticketLine(ticket: Ticket, client: { readonly name: string; readonly tier: Client["tier"] | null }, now: Moment, calendar: WorkingDays, { numbers }: Settings): TicketLine | null {
  const { raised, answered, solved } = ticket;
  if (raised === undefined) return null;
  const open = solved === undefined;
  const until = solved ?? now;
  const strategic = client.tier === "战略伙伴";
  const answerLimit = strategic ? threshold(numbers, "strategicAnswer") : null;
  const answer = hoursBetween(raised, answered ?? until);
  const limit = limitOf(ticket, client.tier, numbers);
  const days = workingDaysBetween(raised.day, until.day, calendar);
  const hours = hoursBetween(raised, until);
  const red = threshold(numbers, "solveRed");
  const answeredLate = answerLimit !== null && answer.least > answerLimit;
  const solvedLate = limit.unit === "hours" ? hours.least > limit.value : days > limit.value;
  const spent = { days, hours: Math.max(0, Math.floor(hours.least)), limit: limit.value };

  const judged = ((): { light: TicketLine["light"]; why: Sentence } => {
    if (open && days > red) return { light: "red", why: { say: "why-ticket-red", with: { days, limit: red } } };
    if (solvedLate) return { light: "yellow", why: { say: `why-ticket-${open ? "open" : "solved"}-late-${limit.unit}`, with: spent } };
    if (answeredLate && answered === undefined && open) return { light: "yellow", why: { say: "why-ticket-unanswered", with: { hours: Math.floor(answer.least), limit: answerLimit } } };
    if (answeredLate) return { light: "yellow", why: { say: "why-ticket-answered-late", with: { hours: Math.floor(answer.least), limit: answerLimit } } };
    return { light: "green", why: { say: `why-ticket-${open ? "open" : "solved"}-${limit.unit}`, with: spent } };
  })();
  return { ticket, client: client.name, tier: client.tier, open, answerHours: answered === undefined && !open ? null : answer.exact, workingDays: days, answeredLate, limit, solvedLate, ...judged };
}

function limitOf({ key }: Ticket, tier: Client["tier"] | null, numbers: ReadonlyMap<string, number>): TicketLine["limit"] {
  if (tier === "战略伙伴") return { unit: "hours", value: threshold(numbers, "strategicSolve") };
  if (tier === "核心" && key === true) return { unit: "hours", value: threshold(numbers, "coreSolve") };
  return { unit: "days", value: threshold(numbers, "solveDays") };
}
