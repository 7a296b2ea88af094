import type { GramList } from "./gramList.js";

/** How many buckets the grams of a text fall into; two grams that share one share its weight. [A] */
export const BUCKETS = 1 << 18;

/** Which part of a row a gram stands in: the same characters weigh differently there. */
export type Part = "whole" | "first" | "last" | "apart" | "action" | "answer" | "pair" | "sign" | "words" | "claims";

const SEEDS: Readonly<Record<Part, number>> = {
  whole: 0x811c9dc5,
  first: 0x2f0b4a11,
  last: 0x5bd1e995,
  apart: 0x27d4eb2f,
  action: 0x1b873593,
  answer: 0x165667b1,
  pair: 0x38495ab5,
  sign: 0x6c078965,
  words: 0x31415927,
  claims: 0x7f4a7c15,
};
/** Parts that stand nowhere in the text that is judged. */
const PLACELESS: ReadonlySet<Part> = new Set<Part>(["action", "answer"]);
const PRIME = 0x01000193;
const START = 2;
const END = 3;
const NEAREST = 2;
/** Farther apart the marks of the grammar tell more. */
const FARTHEST = 3;

/** Adds the grams of a part of a row, all of a text or its range [from, to): runs of 1 to `longest` characters, its edges counted as characters. */
export function addGrams(text: string, part: Part, longest: number, into: GramList, from = 0, to = text.length): void {
  const seed = SEEDS[part];
  const placed = !PLACELESS.has(part);
  for (let first = from - 1; first <= to; first += 1) {
    let hash = seed;
    const end = Math.min(first + longest - 1, to);
    for (let last = first; last <= end; last += 1) {
      const unit = last < from ? START : last === to ? END : text.charCodeAt(last);
      hash = Math.imul(hash ^ unit, PRIME);
      if (placed) into.add(bucketOf(hash), Math.max(first, from), Math.min(last + 1, to));
      else into.add(bucketOf(hash), 0, 0);
    }
  }
}

/** Adds two characters with one or two others between them, whatever those are: 没…成, 就…了. */
export function addApart(text: string, into: GramList): void {
  for (let first = 0; first < text.length; first += 1) {
    const hash = Math.imul(SEEDS.apart ^ text.charCodeAt(first), PRIME);
    for (let last = first + NEAREST; last <= first + FARTHEST && last < text.length; last += 1) into.add(bucketOf(Math.imul(hash ^ text.charCodeAt(last), PRIME)), first, last + 1);
  }
}

/** Adds what a text says to a word of another one: each single character and each two of it, together with that word. */
export function addPairs(word: string, text: string, into: GramList): void {
  const hash = hashOn(SEEDS.pair, word);
  for (let at = 0; at < text.length; at += 1) {
    const single = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    into.add(bucketOf(single), at, at + 1);
    if (at + 1 < text.length) into.add(bucketOf(Math.imul(single ^ text.charCodeAt(at + 1), PRIME)), at, at + 2);
  }
}

/** Adds what the grammar saw, as one gram: the weights know how far to trust it. It stands nowhere in the text. */
export function addSign(pieces: readonly string[], into: GramList): void {
  let hash = SEEDS.sign;
  for (const piece of pieces) hash = hashOn(hash, piece);
  into.add(bucketOf(hash), 0, 0);
}

/** Adds runs of the marks that the grammar gave a row in order, its edges counted as marks: 没签 and 未付 are one run of kinds. They stand nowhere in the text. */
export function addRuns(marks: readonly number[], part: "words" | "claims", shortest: number, longest: number, into: GramList): void {
  for (let first = -1; first <= marks.length; first += 1) {
    let hash = SEEDS[part];
    const end = Math.min(first + longest - 1, marks.length);
    for (let last = first; last <= end; last += 1) {
      hash = Math.imul(hash ^ (last < 0 ? START : (marks[last] ?? END)), PRIME);
      if (last - first + 1 >= shortest) into.add(bucketOf(hash), 0, 0);
    }
  }
}

/** Gives one number for a name of the grammar. */
export const markOf = (name: string): number => hashOn(SEEDS.sign, name);

function hashOn(before: number, words: string): number {
  let hash = before;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), PRIME);
  return hash;
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (BUCKETS - 1);
}
