import { planFacts } from "../facts/planFacts.js";
import { itemsOf, type Reading } from "../facts/weekFacts.js";
import type { Grade } from "../model/grade.js";
import { shiftWeek, type Week } from "../model/week.js";
import { completionOf } from "./completion.js";

/** The grades of so many weeks before a week, latest first. */
export function recentGrades(week: Week, reading: Reading, weeks: number): readonly (readonly Grade[])[] {
  return Array.from({ length: weeks }, (_, before) =>
    itemsOf(shiftWeek(week, -1 - before), reading).map((item) => completionOf(planFacts(item, reading.inputs.settings), "over").grade),
  );
}
