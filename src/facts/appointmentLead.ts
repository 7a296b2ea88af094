import { daysBetween } from "../model/day.js";
import type { PlanItem } from "../model/nouns.js";

/** Days between confirmation and visit; null where either date is missing (000-18). */
export function appointmentLead(item: PlanItem): number | null {
  return item.appointment === undefined || item.due === undefined ? null : daysBetween(item.appointment, item.due);
}
