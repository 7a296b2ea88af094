import type { Claim } from "./claim.js";

/**
 * Tells whether a result says and denies one thing in one breath (批了，没批).
 *
 * @example contradicts(claimWords("批了，没批").claims) //=> true
 */
export function contradicts(claims: readonly Claim[]): boolean {
  return claims.some((claim, at) => {
    const last = claims[at - 1];
    if (last === undefined || claim.stance !== "not" || claim.open) return false;
    const said = last.marked && (last.stance === "step" || last.stance === "full");
    const close = claim.from - last.to <= 4 && claim.to - claim.from <= 3;
    return said && close && claim.topic !== undefined && claim.topic === last.topic;
  });
}
