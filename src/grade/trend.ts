import type { History } from "../facts/history.js";
import type { Grade } from "../model/grade.js";
import type { WeekOutcome } from "../model/review.js";
import { shiftWeek, type Week } from "../model/week.js";

/**
 * How the tasks of a week and of the weeks before it came out, oldest first; a week whose rows are gone as 复盘历史 kept it, one without counted tasks left out.
 *
 * @param grades the week's own grades first, then those of each week before it
 */
export function trendOf(week: Week, grades: readonly (readonly Grade[])[], history: Pick<History, "outcomeOf">): readonly WeekOutcome[] {
  return grades
    .map((of, before) => {
      const own = shiftWeek(week, -before);
      return (of.length === 0 ? history.outcomeOf(own) : null) ?? outcome(own, of);
    })
    .filter(({ done, partial, missed, other }) => done + partial + missed + other > 0)
    .reverse();
}

function outcome(week: Week, grades: readonly Grade[]): WeekOutcome {
  const count = (...wanted: readonly Grade[]): number => grades.filter((grade) => wanted.includes(grade)).length;
  return { week, done: count("done"), partial: count("partial"), missed: count("missed"), other: count("postponed", "unclear") };
}
