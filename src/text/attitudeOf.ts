import type { Attitude } from "../model/reading.js";
import type { Claim } from "./claim.js";

/**
 * Gives how the other side received us, for the count of positive feedback; null where the claims do not tell.
 *
 * @example attitudeOf(claimWords("客户满意").claims) //=> "positive"
 */
export function attitudeOf(claims: readonly Claim[]): Attitude | null {
  if (claims.some(({ rule }) => rule === "negated-goodwill")) return "negative";
  if (claims.some(({ stance }) => stance === "warm")) return "positive";
  if (claims.some(({ stance }) => stance === "brush")) return "negative";
  return claims.some(({ rule }) => rule === "mood-only") ? "neutral" : null;
}
