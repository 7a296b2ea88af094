import { isTangible } from "../../facts/rungs.js";
import type { OwnedSlot } from "../../facts/slots.js";
import type { CoreFact } from "../../model/checks.js";
import type { Counts } from "../../model/counts.js";
import type { GradedPlan, OpenNeed } from "../../model/review.js";

/** What the four core problems are counted from. */
export interface CoreFacts {
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly needs: readonly OpenNeed[] | null;
  readonly counts: Counts;
  readonly planColumns: ReadonlyMap<string, number>;
  readonly hasPlans: boolean;
  readonly hasLog: boolean;
}

/** A column that the workbook lacks makes no task incomplete (ruling 17); an internal task needs no client. */
function incomplete({ item, elements }: GradedPlan, columns: ReadonlyMap<string, number>): boolean {
  const client = columns.has("client") && item.kind !== "内部" && item.client === undefined;
  return client || (columns.has("due") && !elements.due) || (columns.has("responsible") && !elements.responsible);
}

/** The four core problems of 000-40 as four counts with their rows; one whose sheets are missing is left out. */
export function coreFacts({ plans, slots, needs, counts, planColumns, hasPlans, hasLog }: CoreFacts): readonly CoreFact[] {
  const planned = plans.filter(({ grade }) => grade !== "cancelled");
  const unlogged = planned.filter(({ evidence }) => evidence.length === 0);
  const vague = planned.filter((plan) => incomplete(plan, planColumns));
  const open = (needs ?? []).filter((need) => need.open);
  const words = slots.filter(({ slot }) => slot.external && slot.met === true && !isTangible(slot.reading.rung));
  return [
    ...(hasPlans && hasLog && planned.length > 0 ? [{ key: "unlogged" as const, n: unlogged.length, of: planned.length, origins: unlogged.map(({ item }) => item.origin) }] : []),
    ...(hasPlans && planned.length > 0 ? [{ key: "incomplete" as const, n: vague.length, of: planned.length, origins: vague.map(({ item }) => item.origin) }] : []),
    ...(needs === null ? [] : [{ key: "dependent" as const, n: open.length, of: null, origins: open.map(({ need }) => need.origin) }]),
    ...(hasLog && counts.tangible.of > 0 ? [{ key: "conversion" as const, n: counts.tangible.n, of: counts.tangible.of, origins: words.map(({ slot }) => slot.origin) }] : []),
  ];
}
