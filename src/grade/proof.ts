import { entriesAt } from "../facts/entriesAt.js";
import type { OwnedSlot } from "../facts/slots.js";
import type { Grade, Match } from "../model/grade.js";
import type { Proof, Proofs } from "../model/proof.js";
import type { GradedPlan } from "../model/review.js";

/**
 * Holds a task's grade against its log rows (F06); null for a cancelled task. Rows that say they came to nothing prove nothing.
 *
 * @example proofOf("done", []) //=> "unlogged"
 */
export function proofOf(grade: Grade, evidence: readonly Match[]): Proof | null {
  if (grade === "cancelled") return null;
  const logged = evidence.some(({ attempt }) => !attempt);
  if (grade === "done") return logged ? "proved" : "unlogged";
  return logged ? "unmarked" : "open";
}

/** Counts how tasks and log fit together, and the contacts that no task had planned; null where that was not asked (a week not over, no log). */
export function countProofs(plans: readonly GradedPlan[], slots: readonly OwnedSlot[]): Proofs | null {
  if (!plans.some(({ proof }) => proof !== null)) return null;
  const count = (wanted: Proof): number => plans.filter(({ proof }) => proof === wanted).length;
  const matched = entriesAt(slots, plans.flatMap(({ evidence, possible }) => [...evidence, ...possible]).map(({ origin }) => origin));
  const unplanned = slots.filter(({ slot }) => slot.external && slot.effect !== "rest" && !matched.has(slot.entry)).map(({ slot }) => slot.origin);
  return { proved: count("proved"), unlogged: count("unlogged"), unmarked: count("unmarked"), open: count("open"), unplanned: unplanned.length, unplannedOrigins: unplanned };
}
