import type { Claim } from "./claim.js";

const NONE = /[一半][个家份项点]?都?没|全没|都没/u;
const BUT = /^[,，]?(?:但是?|可是?|却|又|也)+$/u;

/**
 * Tells whether a result says and denies one thing in one breath (批了，没批).
 *
 * @example contradicts(claimWords("批了，没批").claims, "批了，没批") //=> true
 */
export function contradicts(claims: readonly Claim[], text: string): boolean {
  return claims.some((claim, at) => {
    const last = claims[at - 1];
    if (last !== undefined && last.stance === "full" && claim.topic !== undefined && claim.topic === last.topic && NONE.test(text.slice(Math.max(0, claim.from - 4), claim.to)) && claim.stance === "not") return true;
    if (last === undefined || claim.stance !== "not" || claim.open) return false;
    const said = last.marked && (last.stance === "step" || last.stance === "full");
    const close = (claim.from - last.to <= 2 || BUT.test(text.slice(last.to, claim.from))) && claim.to - claim.from <= 3;
    return said && close && claim.topic !== undefined && claim.topic === last.topic;
  });
}
