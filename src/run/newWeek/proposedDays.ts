import { personNames } from "../../facts/personName.js";
import type { DayKind, WorkingDays } from "../../facts/workingDays.js";
import { LOG } from "../../model/columns/index.js";
import { addDays, isoDay } from "../../model/day.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import { cellsOf, dayValue } from "./cellsOf.js";
import type { Draft, Opening } from "./draft.js";
import { weekdayCell } from "./weekdayCell.js";

const WHY: Readonly<Record<DayKind, string>> = { working: "open-day-working", off: "open-day-off", holiday: "open-day-holiday", leave: "open-day-leave" };
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The days of the week that the log has no row of this person for, days off among them: 无 is an answer too (ruling 2). */
export function proposedDays({ book: { workbook, inputs }, review: { person, planWeek } }: Opening, target: FoundSheet, { kindOf }: Pick<WorkingDays, "kindOf">): readonly Draft[] {
  const own = (inputs.log?.rows ?? []).filter(({ owners }) => personNames(owners, inputs.settings).includes(person));
  const standing = new Set(own.map(({ day }) => day));
  return DAYS.map((more) => addDays(planWeek.start, more))
    .filter((day) => !standing.has(day))
    .map((day) => ({
      row: { id: `day:${isoDay(day)}`, kind: "day", ticked: true, task: "", client: "", day, why: { say: WHY[kindOf(day, person)], with: {} }, origin: null },
      target,
      cells: [...cellsOf(LOG, target, { day: dayValue(day, workbook.dateSystem), owner: { value: person } }), ...weekdayCell(target, day)],
    }));
}
