import { workingDays } from "../facts/workingDays.js";
import { addDays } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Intake, NotReceived } from "../model/rolledUp.js";
import { inWeek, type Week } from "../model/week.js";

/** Who is asked for a workbook of a week, and of whom none came. */
export type Received = Pick<Intake, "asked" | "notReceived" | "withoutRows">;

/**
 * The members of the team whose workbook did not come, as 人员 or 设置 lists them; those on leave all week, not there yet or gone are named and not
 * asked for. A row shared with others is no workbook of one's own.
 *
 * @param mailed all that was mailed
 * @param refused the names of files that could not be read
 */
export function notReceived(team: Inputs, mailed: readonly Inputs[], refused: readonly string[], week: Week): Received {
  const came = new Set<string>();
  const told = new Set<string>();
  for (const { plans, log } of mailed) {
    for (const { owners, week: monday } of plans?.rows ?? []) tell(owners, monday !== null && inWeek(monday, week));
    for (const { owners, day } of log?.rows ?? []) tell(owners, inWeek(day, week));
  }
  const members = [...new Set([...(team.people?.rows ?? []).map(({ name }) => name), ...team.settings.people])];
  const states = members.map((name): NotReceived => ({ name, excused: excuseOf(name, team, week), refused: refused.find((file) => file.includes(name)) ?? null }));
  return {
    asked: states.filter(({ excused }) => excused === null).length,
    notReceived: states.filter(({ name }) => !came.has(name)),
    withoutRows: states.filter(({ name, excused }) => excused === null && came.has(name) && !told.has(name)).map(({ name }) => name),
  };

  function tell([owner, ...others]: readonly string[], inIt: boolean): void {
    if (owner === undefined || others.length > 0) return;
    const name = team.settings.aliases.get(owner) ?? owner;
    came.add(name);
    if (inIt) told.add(name);
  }
}

function excuseOf(name: string, team: Inputs, week: Week): NotReceived["excused"] {
  const row = team.people?.rows.find((person) => person.name === name);
  if (row?.from !== undefined && row.from > week.end) return "notYet";
  if (row?.to !== undefined && row.to < week.start) return "left";
  const days = workingDays(team);
  const kinds = Array.from({ length: 7 }, (_, nth) => days.kindOf(addDays(week.start, nth), name));
  return kinds.includes("leave") && !kinds.includes("working") ? "leave" : null;
}
