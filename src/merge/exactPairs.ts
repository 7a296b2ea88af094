import type { Line } from "./line.js";
import type { Pairs } from "./pairs.js";

/** Pairs lines that say the same and are alone in that on both sides. */
export function uniquePairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  for (const [ours, theirs] of groups(first, second, pairs)) {
    const [i, ...more] = ours;
    const [j, ...others] = theirs;
    if (i !== undefined && j !== undefined && more.length + others.length === 0) pairs.join(i, j);
  }
}

/** Pairs lines that say the same, in their order. */
export function equalPairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  for (const [ours, theirs] of groups(first, second, pairs)) {
    ours.slice(0, theirs.length).forEach((i, at) => pairs.join(i, theirs[at] ?? 0));
  }
}

/** The lines without partners that say the same, by what they say; blank ones are none of them. */
function groups(first: readonly Line[], second: readonly Line[], pairs: Pairs): Iterable<readonly [number[], number[]]> {
  const found = new Map<string, readonly [number[], number[]]>();
  first.forEach(({ key }, i) => {
    if (key === "" || pairs.of(i) !== null) return;
    const group = found.get(key) ?? [[], []];
    group[0].push(i);
    found.set(key, group);
  });
  second.forEach(({ key }, j) => {
    if (pairs.open(j)) found.get(key)?.[1].push(j);
  });
  return found.values();
}

/** Pairs lines that say the same and stand right below or above a pair. */
export function neighbourPairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  const join = (i: number, j: number): void => {
    if (pairs.free(i, j) && first[i]?.key === second[j]?.key) pairs.join(i, j);
  };
  join(0, 0);
  for (let i = 1; i < first.length; i += 1) {
    const above = pairs.of(i - 1);
    if (above !== null) join(i, above + 1);
  }
  for (let i = first.length - 2; i >= 0; i -= 1) {
    const below = pairs.of(i + 1);
    if (below !== null) join(i, below - 1);
  }
}
