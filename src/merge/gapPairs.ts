import type { Line } from "./line.js";
import { NOWHERE } from "./nowhere.js";
import type { Pairs } from "./pairs.js";

/**
 * Pairs in their order the lines left between the same two pairs: all of them where there are as many on both sides, else those with
 * text where there are as many of these, and blank ones with blank ones.
 */
export function gapPairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  for (let from = 0; from < first.length; from += 1) {
    if (pairs.of(from) !== null) continue;
    let to = from;
    while (to < first.length && pairs.of(to) === null) to += 1;
    const above = pairs.of(from - 1) ?? NOWHERE;
    const below = pairs.of(to) ?? second.length;
    pairGap(range(from, to), openRun(above + 1, below, pairs), { first, second, pairs });
    from = to;
  }
}

/** The lines from one place to before another; none where one of them has a partner. */
function openRun(from: number, to: number, pairs: Pairs): readonly number[] {
  for (let j = from; j < to; j += 1) if (!pairs.open(j)) return [];
  return range(from, to);
}

interface Lists {
  readonly first: readonly Line[];
  readonly second: readonly Line[];
  readonly pairs: Pairs;
}

function pairGap(ours: readonly number[], theirs: readonly number[], { first, second, pairs }: Lists): void {
  const join = (left: readonly number[], right: readonly number[]): void =>
    left.forEach((i, at) => {
      const j = right[at] ?? NOWHERE;
      if (pairs.free(i, j) && !(first[i]?.spacer && second[j]?.key !== "")) pairs.join(i, j);
    });
  if (ours.length === theirs.length) join(ours, theirs);
  const filled = ours.filter((i) => first[i]?.key !== "");
  const others = theirs.filter((j) => second[j]?.key !== "");
  if (filled.length === others.length) join(filled, others);
  join(ours.filter((i) => first[i]?.key === "" && pairs.of(i) === null), theirs.filter((j) => second[j]?.key === "" && pairs.open(j)));
}

/** The places from one to before another; none where that lies before it. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
