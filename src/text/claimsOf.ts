import type { Claim } from "./claim.js";
import type { Clause } from "./clausesOf.js";
import { ClauseReader } from "./clauseReader.js";
import { NO_SCOPE } from "./clauseScope.js";

/**
 * Gives the claims of a normal text in order, clause by clause; a condition found late (签字后即完成) turns what stands before it in the sentence into a plan, and a correction (没签，写错了，已签) takes back all before it.
 *
 * @example claimsOf("还没签", clausesOf("还没签", tokenise("还没签"))).map(({ stance }) => stance) //=> ["not"]
 */
export function claimsOf(text: string, clauses: readonly Clause[]): readonly Claim[] {
  const claims: Claim[] = [];
  const takenBack: Claim[] = [];
  let scope = NO_SCOPE;
  let sentence = 0;
  clauses.forEach((clause, nth) => {
    if (clause.corrects) takenBack.push(...claims.splice(0));
    if (clause.fresh) sentence = claims.length;
    const read = new ClauseReader(text, clause, nth, scope).read();
    if (read.conditionLink)
      for (let at = sentence; at < claims.length; at += 1) {
        const claim = claims[at];
        if (claim !== undefined && !claim.marked) claims[at] = { ...claim, stance: "planned", rule: "condition" };
      }
    claims.push(...read.claims);
    scope = read.scope;
  });
  return claims.length > 0 ? claims : takenBack.map((claim) => ({ ...claim, sure: false }));
}
