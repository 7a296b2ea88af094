/** How many buckets the grams of a text fall into; two grams that share one share its weight. [A] */
export const BUCKETS = 1 << 17;

/** Which part of a row a gram stands in: the same characters weigh differently there. */
export type Part = "whole" | "first" | "last" | "action" | "verdict";

/** Takes a gram: the bucket of its weight, and its range in the text. */
export type Visit = (bucket: number, from: number, to: number) => void;

const SEEDS: Readonly<Record<Part, number>> = { whole: 0x811c9dc5, first: 0x2f0b4a11, last: 0x5bd1e995, action: 0x1b873593, verdict: 0x6c078965 };
const PRIME = 0x01000193;
const START = 2;
const END = 3;

/** Visits the grams of a part of a row: runs of 1 to `longest` characters, its edges counted as characters. */
export function visitGrams(text: string, part: Part, longest: number, visit: Visit): void {
  const { length } = text;
  for (let first = -1; first <= length; first += 1) {
    let hash = SEEDS[part];
    for (let last = first; last < first + longest && last <= length; last += 1) {
      const unit = last < 0 ? START : last === length ? END : text.charCodeAt(last);
      hash = Math.imul(hash ^ unit, PRIME);
      visit(bucketOf(hash), Math.max(first, 0), Math.min(last + 1, length));
    }
  }
}

/** Visits what the grammar concluded, as one gram: the weights know how far to trust it. It stands nowhere in the text. */
export function visitVerdict(words: string, visit: Visit): void {
  let hash = SEEDS.verdict;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), PRIME);
  visit(bucketOf(hash), 0, 0);
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (BUCKETS - 1);
}
