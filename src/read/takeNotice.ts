import { partsOf, type Day } from "../model/day.js";
import type { Origin } from "../model/origin.js";
import type { Calendar } from "./calendar.js";
import type { Problems } from "./problems.js";
import { readNotice } from "./readNotice.js";

/** A line of a pasted notice and where it stands. */
export interface NoticeLine {
  readonly text: string;
  readonly origin: Origin;
}

/** Adds the days of a pasted notice to those that 设置 lists, and says how many; what does not fit together in it is named. */
export function takeNotice(lines: readonly NoticeLine[], days: { readonly daysOff: Set<Day>; readonly workingDays: Set<Day> }, { anchor }: Calendar, problems: Problems): void {
  const [first] = lines;
  if (!first) return;
  const notice = readNotice(lines.map(({ text }) => text).join("\n"), partsOf(anchor).year);
  if (!notice) {
    problems.add("notice-year", first.origin);
    return;
  }
  for (const day of notice.daysOff) days.daysOff.add(day);
  for (const day of notice.workingDays) days.workingDays.add(day);
  problems.add("notice-read", first.origin, { off: notice.daysOff.length, working: notice.workingDays.length });
  for (const text of notice.doubts) problems.add("notice-differs", first.origin, { text });
}
