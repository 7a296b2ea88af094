import { appointmentLead } from "../facts/appointmentLead.js";
import type { Day } from "../model/day.js";
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
  /** How often a task had been carried over before it stood in its week. */
  readonly timesOf: (item: PlanItem) => number;
  /** A blank is carried only once its week is over (ruling 13). */
  readonly over: boolean;
}

/** Same task, same client, same owners: spaces do not count (ruling 10). */
function keyOf(item: PlanItem): string {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");
  return [plain(item.task), (item.client ?? []).map(plain).sort().join("、"), [...item.owners].sort().join("、")].join("|");
}

/**
 * The tasks to propose for the plan week (F30, ruling 10): missed, partial, postponed and blank ones that do not stand there yet.
 */
export function carryOver({ plans, next, today, settings, columns, timesOf, over }: Ahead): readonly CarryOver[] {
  const standing = new Set(next.map(({ item }) => keyOf(item)));
  return plans
    .filter(({ grade }) => grade !== "done" && grade !== "cancelled" && (grade !== "unclear" || over))
    .filter(({ item }) => !standing.has(keyOf(item)))
    .map(({ item, elements, grade }) => {
      const times = timesOf(item) + 1;
      return { item, times, risk: riskOf({ item, elements, grade, times, today, settings, columns }) };
    });
}

/** The tasks of the plan week with their risk (T4, T5); one that stood unfinished in the reviewed week counts as carried. */
export function nextPlans({ plans, next, today, settings, columns, timesOf }: Ahead): readonly NextPlan[] {
  const before = new Map(plans.map((plan) => [keyOf(plan.item), plan]));
  return next.map(({ item, elements }) => {
    const stood = before.get(keyOf(item));
    const open = stood !== undefined && stood.grade !== "done" && stood.grade !== "cancelled";
    const typed = Math.max(0, Math.round(item.carried ?? 0));
    const times = open ? Math.max(typed, timesOf(stood.item) + 1) : typed;
    const risk = riskOf({ item, elements, grade: open ? stood.grade : null, times, today, settings, columns });
    return { item, elements, risk, visit: item.kind === "拜访" && (item.client ?? []).length > 0, appointmentLead: appointmentLead(item) };
  });
}
