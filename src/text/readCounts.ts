import type { Claim } from "./claim.js";
import type { Token } from "./token.js";

/** How many of how many a text says are done (5家走访了3家). */
export interface Counted {
  readonly done: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

const REACHED = new Set(["full", "step", "effort", "near"]);

/**
 * Gives the counts of a text that name the same measure, one the whole and one what was reached; undefined where there are not two.
 *
 * @example readCounts(tokenise("3家跑了2家"), claims)?.done //=> 2
 */
export function readCounts(tokens: readonly Token[], claims: readonly Claim[]): Counted | undefined {
  const counts = tokens.filter(({ kind, value }) => kind === "count" && value !== undefined);
  const [first] = counts;
  if (first === undefined || counts.length < 2) return undefined;
  const whole = counts.reduce((most, count) => ((count.value ?? 0) > (most.value ?? 0) ? count : most), first);
  const reached = claims.filter(({ stance }) => REACHED.has(stance));
  for (const count of counts) {
    if (count === first || count.value === undefined || whole.value === undefined) continue;
    if (whole !== first || (count.unit !== whole.unit && count.unit !== "个" && whole.unit !== "个")) continue;
    const near = reached.find((claim) => Math.abs(claim.to - count.from) <= 2 || Math.abs(claim.from - count.to) <= 2);
    if (near !== undefined) return { done: count.value, of: whole.value, from: first.from, to: Math.max(count.to, near.to) };
  }
  return undefined;
}
