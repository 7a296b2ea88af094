import type { Reasons } from "../../model/checks.js";
import type { GradedPlan } from "../../model/review.js";
import { reasonClassOf } from "../../text/reasonClassOf.js";
import { tallyOf } from "./tallies.js";

/** Why the tasks that were not finished were not, by class (000-08); null where the plans lack the column. */
export function reasonsOf(plans: readonly GradedPlan[], columns: ReadonlyMap<string, number>): Reasons | null {
  if (!columns.has("reason")) return null;
  const open = plans.filter(({ grade }) => grade === "missed" || grade === "partial" || grade === "postponed");
  const classed = open.map((plan) => ({ plan, name: plan.reason === null ? null : (reasonClassOf(plan.reason) ?? "") }));
  const origins = (wanted: string | null): Reasons["missing"]["origins"] => classed.filter(({ name }) => name === wanted).map(({ plan }) => plan.item.origin);
  const [unclassed, missing] = [origins(""), origins(null)];
  return {
    classes: tallyOf(classed.flatMap(({ plan, name }) => (name === null || name === "" ? [] : [[name, plan.item.origin] as const]))),
    unclassed: { name: "", n: unclassed.length, origins: unclassed },
    missing: { name: "", n: missing.length, origins: missing },
  };
}
