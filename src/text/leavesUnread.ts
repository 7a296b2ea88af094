import type { Claim } from "./claim.js";
import type { Clause } from "./clausesOf.js";

const HAN = /[\u3400-\u9fff]/;
const MANY = 3;

/**
 * Tells whether a clause of the text has words and yet made no claim: what it says is not known, so the reading is unsure.
 *
 * @example leavesUnread("已签，天上有云彩", clauses, claims) //=> true
 */
export function leavesUnread(text: string, clauses: readonly Clause[], claims: readonly Claim[]): boolean {
  return clauses.some((clause, nth) => {
    if (claims.some((claim) => claim.clause === nth)) return false;
    let unknown = 0;
    for (let at = clause.from; at < clause.to; at += 1)
      if (HAN.test(text.charAt(at)) && !clause.tokens.some((token) => token.from <= at && at < token.to)) unknown += 1;
    return unknown >= MANY;
  });
}
