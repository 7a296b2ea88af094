import { isoDay, type Day } from "../model/day.js";
import type { PlanItem } from "../model/nouns.js";
import { weekOf, type Week } from "../model/week.js";
import type { Problems } from "./problems.js";
import { originAt, type FoundSheet } from "./foundSheet.js";

/** The last complete week that has plans, else the latest planned one: the week that is reviewed when nobody names one (ruling 25). */
export function plannedWeek(plans: readonly PlanItem[], today: Day): Week | undefined {
  let complete: Week | undefined;
  let latest: Week | undefined;
  for (const { week: start } of plans) {
    if (start === null) continue;
    if (latest === undefined || start > latest.start) latest = weekOf(start);
    if (start + 6 < today && (complete === undefined || start > complete.start)) complete = weekOf(start);
  }
  return complete ?? latest;
}

/** Says once which week the weekdays of a log were taken for (ruling 4). */
export function noteWeekdays(found: FoundSheet, week: Week, problems: Problems): void {
  const { row, columns } = found.headings;
  problems.add("weekday-week", originAt(found, row, columns.get("day") ?? 0), { first: isoDay(week.start), last: isoDay(week.end) });
}
