import { planFacts } from "../facts/planFacts.js";
import { itemsOf, type Reading } from "../facts/weekFacts.js";
import type { Grade } from "../model/grade.js";
import { shiftWeek, type Week } from "../model/week.js";
import { completionOf } from "./completion.js";

const EARLIER_WEEKS = 3;

/** The grades of the three weeks before a week, latest first: with its own they are the last four (ruling 18). */
export function recentGrades(week: Week, reading: Reading): readonly (readonly Grade[])[] {
  return Array.from({ length: EARLIER_WEEKS }, (_, before) =>
    itemsOf(shiftWeek(week, -1 - before), reading).map((item) => completionOf(planFacts(item, reading.inputs.settings), "over").grade),
  );
}
