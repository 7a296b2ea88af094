import type { OwnedSlot } from "../facts/slots.js";
import type { Counts, Ratio } from "../model/counts.js";
import type { FourElements, GradedPlan } from "../model/review.js";
import { countContacts } from "./contacts.js";

/** What a set of figures is counted from. */
export interface Counted {
  readonly plans: readonly GradedPlan[];
  /** The slots of the week, a row that two people share once. */
  readonly slots: readonly OwnedSlot[];
  readonly planColumns: ReadonlyMap<string, number>;
  /** How long each need open at the time has waited, in days; null without a date. */
  readonly waits: readonly (number | null)[];
  readonly nextPlans: number;
}

/** Filled elements of all tasks; an element whose column the workbook lacks is left out (ruling 17). */
function countElements(all: readonly FourElements[], columns: ReadonlyMap<string, number>): Ratio {
  const counted = [
    (own: FourElements) => own.action,
    ...(columns.has("expected") ? [(own: FourElements) => own.result] : []),
    (own: FourElements) => own.responsible,
    ...(columns.has("due") ? [(own: FourElements) => own.due] : []),
  ];
  const n = all.reduce((sum, own) => sum + counted.filter((filled) => filled(own)).length, 0);
  return { n, of: all.length * counted.length };
}

/** Counts the figures of a review, each once and by the definition in `Counts` (1.3, ruling 1). */
export function countWeek({ plans, slots, planColumns, waits, nextPlans }: Counted): Counts {
  const tally = { done: 0, partial: 0, missed: 0, postponed: 0, cancelled: 0, unclear: 0 };
  for (const { grade } of plans) tally[grade] += 1;
  const known = waits.filter((wait) => wait !== null);
  return {
    planned: plans.length,
    ...tally,
    completion: { n: tally.done, of: plans.length - tally.cancelled },
    unsure: plans.filter(({ sure }) => !sure).length,
    ...countContacts(slots),
    elements: countElements(
      plans.map(({ elements }) => elements),
      planColumns,
    ),
    openNeeds: waits.length,
    longestWait: known.length === 0 ? null : Math.max(...known),
    nextPlans,
  };
}
