import type { History } from "../facts/history.js";
import { planFacts } from "../facts/planFacts.js";
import { sameTask } from "../facts/sameTask.js";
import { taskKey } from "../facts/taskKey.js";
import { itemsOf, type Reading } from "../facts/weekFacts.js";
import type { PlanItem } from "../model/nouns.js";
import { shiftWeek, type Week } from "../model/week.js";
import { completionOf } from "./completion.js";

/** How often a task of a week had been carried over before it stood there. */
export type CarriedTimes = (item: PlanItem, week: Week) => number;

/** Nobody carries a task for longer; rows that repeat each other for ever end here. */
const MOST = 104;

/**
 * Counts how often tasks were carried over (ruling 10): what 结转次数 states; else the weeks in a row in which the same task stood unfinished, in other words too,
 * by their rows and, where those are gone, by 复盘历史.
 */
export function carriedTimes(reading: Reading, history: History): CarriedTimes {
  const weeks = new Map<number, ReadonlyMap<string, PlanItem>>();
  const { names } = reading;
  const keyOf = (item: PlanItem): string => [taskKey(item), ...[...item.owners].sort()].join("|");
  const standing = (week: Week, item: PlanItem): PlanItem | undefined => {
    const known = weeks.get(week.start) ?? new Map(itemsOf(week, reading).map((own) => [keyOf(own), own]));
    weeks.set(week.start, known);
    return known.get(keyOf(item)) ?? [...known.values()].find((earlier) => sameTask(earlier, item, names) === "same");
  };
  const kept = (week: Week, { owners, task, client }: PlanItem): number => {
    const key = taskKey({ task, ...(client && { client }) });
    const own = history.linesOf(week).filter(({ owner }) => owners.includes(owner));
    return Math.max(0, ...own.flatMap(({ carried }) => carried.filter((one) => one.task === key).map(({ times }) => times)));
  };
  return (item, week) => {
    let times = 0;
    let current = item;
    for (let at = week; times < MOST; at = shiftWeek(at, -1)) {
      if (current.carried !== undefined) return times + Math.max(0, Math.round(current.carried));
      const before = shiftWeek(at, -1);
      const stood = standing(before, current);
      if (!stood) return times + kept(before, current);
      const { grade } = completionOf(planFacts(stood, reading.inputs.settings), "over");
      if (grade === "done" || grade === "cancelled") return times;
      times += 1;
      current = stood;
    }
    return times;
  };
}
