import { RUNGS, type Rung } from "../model/reading.js";

/** How far a commitment has come, 0 (feedback only) to 5 (funds arrived); ruling 27. */
export function rungHeight(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** Whether a rung is a tangible result: a plan, terms or a date agreed, or better (ruling 27). */
export function isTangible(rung: Rung): boolean {
  return rungHeight(rung) >= rungHeight("agreed");
}

/** Whether a rung is a signing or a payment. */
export function isSignedOrPaid(rung: Rung): boolean {
  return rungHeight(rung) >= rungHeight("signed");
}
