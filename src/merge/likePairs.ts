import type { Line } from "./line.js";
import type { Pairs } from "./pairs.js";

/** How much of two lines is the same: what both hold against what each holds. */
export type Share = (both: number, first: number, second: number) => number;

/** The least share of alike lines. */
const LIKE = 0.4;
/** A value in more lines than this says little about any of them, and is not looked up. */
const RARE = 8;
/** The most lines that one is compared with. */
const MOST = 16;
/** How far from where it is expected a line is looked for that has no rare value. */
const NEAR = 3;

interface Candidate {
  readonly first: number;
  readonly second: number;
  readonly score: number;
  /** How far the second stands from where it is expected. */
  readonly off: number;
}

/**
 * Pairs lines that hold much of the same, the most alike first; order breaks ties.
 *
 * A value counts the less the more lines hold it. A line is compared only with those that share a rare value and those near by, so that
 * the work grows with the number of lines and not with its square.
 */
export function likePairs(first: readonly Line[], second: readonly Line[], pairs: Pairs, share: Share): void {
  const weigh = weightsOf(first);
  const holders = holdersOf(second, pairs);
  let shift = 0;
  const found = first.flatMap((line, i): readonly Candidate[] => {
    const partner = pairs.of(i);
    if (partner !== null) {
      shift = partner - i;
      return [];
    }
    const near = Array.from({ length: 2 * NEAR + 1 }, (_, at) => i + shift + at - NEAR);
    return mostShared(line, holders, near).flatMap((j) => {
      const other = second[j];
      if (!other) return [];
      const both = weightOf(line, weigh, other);
      const sizes = [weightOf(line, weigh), weightOf(other, weigh)] as const;
      return share(both, ...sizes) >= LIKE ? [{ first: i, second: j, score: both / Math.max(...sizes), off: Math.abs(j - i - shift) }] : [];
    });
  });
  found.sort((a, b) => b.score - a.score || a.off - b.off || a.first - b.first);
  for (const { first: i, second: j } of found) if (pairs.free(i, j)) pairs.join(i, j);
}

function weightsOf(lines: readonly Line[]): (mark: string) => number {
  const times = new Map<string, number>();
  for (const { marks } of lines) for (const mark of marks.keys()) times.set(mark, (times.get(mark) ?? 0) + 1);
  return (mark) => 1 / Math.sqrt(times.get(mark) ?? 1);
}

/** The weight of what a line holds, or of what it holds together with another. */
function weightOf({ marks }: Line, weigh: (mark: string) => number, other?: Line): number {
  let weight = 0;
  for (const [mark, times] of marks) weight += weigh(mark) * (other ? Math.min(times, other.marks.get(mark) ?? 0) : times);
  return weight;
}

/** The lines without partners that hold a mark, of each mark that few hold. */
function holdersOf(lines: readonly Line[], pairs: Pairs): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  lines.forEach(({ marks }, j) => {
    if (!pairs.open(j)) return;
    for (const mark of marks.keys()) {
      const list = holders.get(mark) ?? [];
      // One more than rare tells that it is not.
      if (list.length <= RARE) list.push(j);
      holders.set(mark, list);
    }
  });
  return holders;
}

function mostShared({ marks }: Line, holders: ReadonlyMap<string, readonly number[]>, near: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const mark of marks.keys()) {
    const list = holders.get(mark) ?? [];
    if (list.length <= RARE) for (const j of list) times.set(j, (times.get(j) ?? 0) + 1);
  }
  const shared = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST).map(([j]) => j);
  return [...new Set([...shared, ...near])];
}
