import type { Day } from "../../model/day.js";
import type { PlanItem } from "../../model/nouns.js";
import { weekOf, type Week } from "../../model/week.js";

type Numbered = Pick<PlanItem, "number" | "week" | "owners">;

/**
 * The first 序号 that is free for a person's new task of a week, in the way the workbook numbers its tasks; null where it numbers none.
 *
 * A workbook that never uses a number twice goes on from its highest; one that uses none twice in a week, whoever's task it is, from the
 * week's highest; else from the person's own in that week. So 关联任务 names one task (ruling 33).
 */
export function firstNumber(tasks: readonly Numbered[], person: string, week: Week): number | null {
  const numbered = tasks.flatMap(({ number, week: at, owners }) => (number === undefined || at === null ? [] : [{ number: Math.floor(number), week: weekOf(at).start, owners }]));
  if (numbered.length === 0) return null;
  type Told = (typeof numbered)[number];
  const isUnique = (keyOf: (task: Told) => string): boolean => new Set(numbered.map(keyOf)).size === numbered.length;
  const after = (own: readonly Told[]): number => own.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const weeks = new Set(numbered.map((task) => task.week));
  if (weeks.size > 1 && isUnique(({ number }) => String(number))) return after(numbered);
  const ofWeek = numbered.filter((task) => task.week === week.start);
  const owners = new Map<Day, string>();
  const shared = numbered.some((task) => {
    const own = task.owners.join("、");
    const before = owners.get(task.week) ?? own;
    owners.set(task.week, before);
    return before !== own;
  });
  if (shared && isUnique((task) => `${task.week}|${task.number}`)) return after(ofWeek);
  return after(ofWeek.filter(({ owners }) => owners.includes(person)));
}
