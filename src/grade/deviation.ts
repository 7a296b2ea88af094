import type { Deviation } from "../model/checks.js";
import type { Grade } from "../model/grade.js";
import type { Ratio } from "../model/counts.js";

/** The limits of 004-60, in points, and how many counted tasks make a share worth a word (ruling 18). */
export interface DeviationLimits {
  readonly middle: number;
  readonly high: number;
  readonly leastTasks: number;
}

/**
 * The deviation of the reviewed week, else of the last weeks together, else null where there are too few counted tasks (ruling 18).
 *
 * `weeks` are grades by week, the reviewed one first. Exactly 10 is the first level, exactly 20 the second (004-60).
 */
export function deviationOf(weeks: readonly (readonly Grade[])[], limits: DeviationLimits): Deviation | null {
  const ratioOf = (grades: readonly Grade[]): Ratio => ({
    n: grades.filter((grade) => grade === "done").length,
    of: grades.filter((grade) => grade !== "cancelled").length,
  });
  const own = ratioOf(weeks[0] ?? []);
  const [completion, span] = own.of >= limits.leastTasks ? [own, 1] : [ratioOf(weeks.flat()), weeks.length];
  if (completion.of === 0 || completion.of < limits.leastTasks) return null;
  const points = Math.round(100 - (100 * completion.n) / completion.of);
  const exact = 100 - (100 * completion.n) / completion.of;
  const level = exact <= limits.middle ? "team" : exact <= limits.high ? "department" : "leadership";
  return { points, level, completion, weeks: span };
}
