import { appointmentLead } from "../../facts/appointmentLead.js";
import type { Appointments } from "../../model/checks.js";
import type { PlanItem } from "../../model/nouns.js";

/** How the visits were confirmed (000-18): exactly `lead` days ahead is in time; null without the column or without visits. */
export function appointmentsOf(items: readonly PlanItem[], columns: ReadonlyMap<string, number>, lead: number): Appointments | null {
  const visits = items.filter(({ kind }) => kind === "拜访");
  if (!columns.has("appointment") || visits.length === 0) return null;
  const tally = { inTime: 0, short: 0, unclear: 0, unconfirmed: 0 };
  for (const item of visits) {
    const days = appointmentLead(item);
    if (item.appointment === undefined) tally.unconfirmed += 1;
    else if (days === null || days < 0) tally.unclear += 1;
    else if (days < lead) tally.short += 1;
    else tally.inTime += 1;
  }
  return { ...tally, lead, origins: visits.map(({ origin }) => origin) };
}
