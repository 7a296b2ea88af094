import type { JudgedPlan } from "../facts/planFacts.js";
import type { OwnedSlot } from "../facts/slots.js";
import type { Day } from "../model/day.js";
import type { Ratio } from "../model/counts.js";
import type { CarryOver, NextPlan, OpenNeed, PersonLine } from "../model/review.js";
import { countWeek } from "./counts.js";
import { questionOf } from "./question.js";
import { ownedSlots } from "./results.js";
import type { GradedWeek } from "./week.js";

/** What the lines of the team page are made of. */
export interface LineFacts {
  readonly people: readonly string[];
  readonly week: GradedWeek;
  readonly before: GradedWeek | null;
  readonly nextPlans: readonly NextPlan[];
  readonly carryOver: readonly CarryOver[];
  readonly needs: readonly OpenNeed[];
  readonly planColumns: ReadonlyMap<string, number>;
  readonly today: Day;
  /** What 复盘历史 kept of the week before of one person. */
  readonly keptOf: (name: string) => Ratio | null;
}

/** Rows under each of their owners. */
function byOwner<Row>(rows: readonly Row[], ownersOf: (row: Row) => readonly string[]): (name: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const owner of ownersOf(row)) {
      const own = groups.get(owner);
      if (own) own.push(row);
      else groups.set(owner, [row]);
    }
  }
  return (name) => groups.get(name) ?? [];
}

/**
 * Gives each person's line on the team page, in the order of the list, never a ranking.
 *
 * A joint task stands in each of its owners' figures. Handed in means: a log row, or one task of the week with its completion filled in [A].
 */
export function personLines({ people, week, before, nextPlans, carryOver, needs, planColumns, today, keptOf }: LineFacts): readonly PersonLine[] {
  const plansOf = byOwner(week.plans, ({ item }) => item.owners);
  const daysOf = byOwner(week.days, ({ owner }) => [owner]);
  const plansBefore = byOwner(before?.plans ?? [], ({ item }) => item.owners);
  const nextOf = byOwner(nextPlans, ({ item }) => item.owners);
  const carriedOf = byOwner(carryOver, ({ item }) => item.owners);
  const needsOf = byOwner(needs.filter(({ open }) => open), ({ need }) => need.owners);

  return people.map((name) => {
    const plans: readonly JudgedPlan[] = plansOf(name);
    const slots: readonly OwnedSlot[] = ownedSlots(daysOf(name));
    const waits = needsOf(name).map(({ waiting }) => waiting);
    const counts = countWeek({ plans, slots, planColumns, waits, nextPlans: nextOf(name).length });
    const handedIn = daysOf(name).some((day) => day.slots.length > 0) || plans.some(({ basis }) => basis !== "none");
    const earlier = plansBefore(name);
    const asked = questionOf({ handedIn, plans, slots, carryOver: carriedOf(name), today });
    return {
      name,
      handedIn,
      counts,
      before: earlier.length === 0 ? keptOf(name) : countWeek({ plans: earlier, slots: [], planColumns, waits: [], nextPlans: 0 }).completion,
      question: asked?.question ?? null,
      questionOrigins: asked?.origins ?? [],
    };
  });
}
