import type { Claim } from "./claim.js";
import type { Token } from "./token.js";

/** How many of how many a text says are done (5家走访了3家). */
export interface Counted {
  readonly done: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

const SLASH = /(?<![\d\/])(\d{1,3})\/(\d{1,3})(?:家|户|个|项|份|人|处|件|笔|台|条)/u;
const PLANNED = /(?:计划|应|目标|原定|要求|需).{0,12}实际/u;
/** 只签了一家: a count that 只 keeps small is a part. */
const REACHED = new Set(["full", "step", "effort", "near"]);

/**
 * Gives the counts of a text that name the same measure, one the whole and one what was reached; undefined where there are not two.
 *
 * @example readCounts("3家跑了2家", tokens, claims)?.done //=> 2
 */
export function readCounts(text: string, tokens: readonly Token[], claims: readonly Claim[]): Counted | undefined {
  const slash = SLASH.exec(text);
  if (slash !== null) return { done: Number(slash[1]), of: Number(slash[2]), from: slash.index, to: slash.index + slash[0].length };
  const counts = tokens.filter(({ kind, value, unit }) => kind === "count" && value !== undefined && unit !== "趟" && unit !== "轮");
  const [first] = counts;
  if (first === undefined || counts.length < 2) return undefined;
  const [, second] = counts;
  if (PLANNED.test(text) && first.value !== undefined && second?.value !== undefined) return { done: second.value, of: first.value, from: first.from, to: second.to };
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
