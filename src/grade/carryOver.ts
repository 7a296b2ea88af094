import { appointmentLead } from "../facts/appointmentLead.js";
import type { ClientNames } from "../facts/clientNames.js";
import type { RewordedTask } from "../facts/rewordedTask.js";
import { sameTask } from "../facts/sameTask.js";
import type { Day } from "../model/day.js";
import type { Grade } from "../model/grade.js";
import type { PlanItem } from "../model/nouns.js";
import type { CarryOver, GradedPlan, NextPlan } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { riskOf } from "./risk.js";

/** What the plan week is judged by. */
export interface Ahead {
  /** The graded tasks of the reviewed week. */
  readonly plans: readonly GradedPlan[];
  /** The tasks of the plan week, with their elements. */
  readonly next: readonly Pick<NextPlan, "item" | "elements">[];
  readonly today: Day;
  readonly settings: Settings;
  readonly columns: ReadonlyMap<string, number>;
  readonly names: ClientNames;
  /** How often a task had been carried over before it stood in its week. */
  readonly timesOf: (item: PlanItem) => number;
  /** A blank is carried only once its week is over (ruling 13). */
  readonly over: boolean;
}

const isOpen = (grade: Grade): boolean => grade !== "done" && grade !== "cancelled";

/** The unfinished tasks of the reviewed week that stand, or may stand, in the plan week in other words (ruling 10). */
export function rewordedTasks({ plans, next, names, timesOf }: Ahead): readonly RewordedTask[] {
  const plain = ({ task }: PlanItem): string => task.normalize("NFKC").replace(/\s+/gu, "");
  return plans.flatMap(({ item, grade }) => {
    if (!isOpen(grade)) return [];
    const verdicts = next.map(({ item: other }) => ({ other, verdict: sameTask(item, other, names) }));
    const found = verdicts.find(({ verdict }) => verdict === "same") ?? verdicts.find(({ verdict }) => verdict === "maybe");
    if (found === undefined || (found.verdict === "same" && plain(found.other) === plain(item))) return [];
    return [{ item, next: found.other, sure: found.verdict === "same", times: timesOf(item) + 1 }];
  });
}

/**
 * The tasks to propose for the plan week (F30, ruling 10): missed, partial, postponed and blank ones that do not stand there yet.
 */
export function carryOver({ plans, next, today, settings, columns, over, names, timesOf }: Ahead): readonly CarryOver[] {
  return plans
    .filter(({ grade }) => isOpen(grade) && (grade !== "unclear" || over))
    .filter(({ item }) => !next.some(({ item: other }) => sameTask(item, other, names) === "same"))
    .map(({ item, elements, grade, basis }) => {
      const times = timesOf(item) + 1;
      return { item, times, risk: riskOf({ item, elements, grade, basis, times, today, settings, columns }) };
    });
}

/** The tasks of the plan week with their risk (T4, T5); one that stood unfinished in the reviewed week counts as carried. */
export function nextPlans({ plans, next, today, settings, columns, names, timesOf }: Ahead): readonly NextPlan[] {
  return next.map(({ item, elements }) => {
    const typed = Math.max(0, Math.round(item.carried ?? 0));
    const stood = plans.find((plan) => sameTask(plan.item, item, names) === "same");
    const open = stood !== undefined && isOpen(stood.grade);
    const times = open ? Math.max(typed, timesOf(stood.item) + 1) : typed;
    const risk = riskOf({ item, elements, grade: open ? stood.grade : null, basis: stood?.basis ?? "none", times, today, settings, columns });
    return { item, elements, risk, visit: item.kind === "拜访" && (item.client ?? []).length > 0, appointmentLead: appointmentLead(item) };
  });
}
