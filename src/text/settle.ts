import type { Claim } from "./claim.js";
import { outcomeOf } from "./outcomes.js";
import { Pair } from "./pair.js";
import { newsOf, settledBy, type Settled } from "./settled.js";

/**
 * Gives the state that a text's claims leave, the latest news winning and finished steps beside open ones being partial; undefined without claims.
 *
 * @example settle(claims, "签了", false)?.state //=> "done"
 */
export function settle(claims: readonly Claim[], text: string, enumerated: boolean): Settled | undefined {
  const [first, ...others] = claims;
  return first === undefined ? undefined : others.reduce((held, claim) => outcomeOf(new Pair(held, claim, text, enumerated), newsOf(claim)), settledBy(first));
}
