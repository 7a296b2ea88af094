import type { Service, TicketLine } from "../../model/boards/serviceBoards.js";
import type { Moment } from "../../model/columns/spec.js";
import { daysBetween } from "../../model/day.js";
import { threshold } from "../../settings/thresholds.js";
import { optionalRows } from "../optionalRows.js";
import type { Reading } from "../weekFacts.js";
import type { WorkingDays } from "../workingDays.js";
import { ticketLine } from "./ticketLine.js";

/** Gives the problems on record with their clocks (002-15, 002-17, 003-09); null without the sheet 问题单. Those without a time of raising are gaps, not lines. */
export function service(reading: Reading, now: Moment, calendar: WorkingDays): Service | null {
  const { inputs, names } = reading;
  if (inputs.tickets === null) return null;
  const tiers = new Map((inputs.clients?.rows ?? []).map(({ name, tier }) => [name, tier ?? null]));
  const { tickets } = optionalRows(reading);
  const lines = tickets.flatMap((ticket): readonly TicketLine[] => {
    const name = ticket.client?.map((typed) => names.nameOf(typed))[0] ?? "";
    const line = ticketLine(ticket, { name, tier: tiers.get(name) ?? null }, now, calendar, inputs.settings);
    return line === null ? [] : [line];
  });
  const window = threshold(inputs.settings.numbers, "ticketWindow");
  const solved = lines.filter(({ open }) => !open);
  const fromSource = (source: "主动" | "被动"): number => tickets.filter((ticket) => ticket.source === source).length;
  return {
    tickets: lines.filter(({ open, ticket }) => open || (ticket.solved !== undefined && daysBetween(ticket.solved.day, now.day) <= window)),
    inTime: { n: solved.filter(({ solvedLate }) => !solvedLate).length, of: solved.length },
    bySource: { 主动: fromSource("主动"), 被动: fromSource("被动") },
  };
}
