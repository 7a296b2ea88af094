import type { Line } from "./line.js";
import { NOWHERE } from "./nowhere.js";
import type { Pairs } from "./pairs.js";

/** Pairs lines that say the same and are alone in that on both sides. */
export function uniquePairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  for (const group of groups(first, second, pairs)) if (group.every(({ length }) => length === 1)) joinInOrder(group, pairs);
}

/** Pairs lines that say the same, in their order. */
export function equalPairs(first: readonly Line[], second: readonly Line[], pairs: Pairs): void {
  for (const group of groups(first, second, pairs)) joinInOrder(group, pairs);
}

function joinInOrder([ours, theirs]: Group, pairs: Pairs): void {
  ours.slice(0, theirs.length).forEach((i, at) => pairs.join(i, theirs[at] ?? NOWHERE));
}

/** The places of lines that say the same, of either list. */
type Group = readonly [ours: number[], theirs: number[]];

/** The lines without partners that say the same, by what they say; blank ones are none of them. */
function groups(first: readonly Line[], second: readonly Line[], pairs: Pairs): Iterable<Group> {
  const found = new Map<string, Group>();
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
  first.forEach((_, i) => {
    const above = pairs.of(i - 1);
    if (above !== null) join(i, above + 1);
  });
  for (const i of [...first.keys()].reverse()) {
    const below = pairs.of(i + 1);
    if (below !== null) join(i, below - 1);
  }
}
