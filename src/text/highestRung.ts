import { RUNGS, type Rung } from "../model/reading.js";
import type { Claim } from "./claim.js";

const HOLDS = new Set(["full", "step", "effort", "near", "willing"]);

/**
 * Gives the highest commitment rung that the claims have reached (ruling 27).
 *
 * @example highestRung([]) //=> "none"
 */
export function highestRung(claims: readonly Claim[]): Rung {
  let highest: Rung = "none";
  for (const claim of claims) {
    const rung = claim.stance === "willing" ? "willing" : claim.stance === "near" && claim.rung === "agreed" ? "agreed" : claim.rung;
    if (HOLDS.has(claim.stance) && RUNGS.indexOf(rung) > RUNGS.indexOf(highest)) highest = rung;
  }
  return highest;
}
