import type { Grade } from "../model/grade.js";
import type { WeekOutcome } from "../model/review.js";
import { shiftWeek, type Week } from "../model/week.js";

/**
 * How the tasks of a week and of the weeks before it came out, oldest first; a week without counted tasks is left out.
 *
 * @param grades the week's own grades first, then those of each week before it
 */
export function trendOf(week: Week, grades: readonly (readonly Grade[])[]): readonly WeekOutcome[] {
  return grades
    .map((of, before) => outcome(shiftWeek(week, -before), of))
    .filter(({ done, partial, missed, other }) => done + partial + missed + other > 0)
    .reverse();
}

function outcome(week: Week, grades: readonly Grade[]): WeekOutcome {
  const count = (...wanted: readonly Grade[]): number => grades.filter((grade) => wanted.includes(grade)).length;
  return { week, done: count("done"), partial: count("partial"), missed: count("missed"), other: count("postponed", "unclear") };
}
