import type { RowGrams } from "./rowGrams.js";
import { BUCKETS } from "./visitGrams.js";

/** What was learned of one kind of row: a small weight for each bucket and label. */
export interface Weights<Label extends string> {
  readonly labels: readonly Label[];
  /** `BUCKETS` × labels, in steps of `step`, for a row whose grams are divided by the root of their number. */
  readonly values: Int8Array;
  readonly step: number;
}

/** Weights as a file keeps them: only filled buckets, in letters and numbers, which travel in three quarters of what their bytes would take. */
export interface PackedWeights<Label extends string> {
  readonly labels: readonly Label[];
  readonly step: number;
  /** How many empty buckets come before each filled one, with commas between. */
  readonly gaps: string;
  /** A letter for each filled bucket and label: A, B, C … for 1, 2, 3 …, a, b, c … for −1, −2, −3 …, a point for 0. */
  readonly steps: string;
}

const ABOVE = "A".charCodeAt(0) - 1;
const BELOW = "a".charCodeAt(0) - 1;

function stepOf(letter: number): number {
  return letter > BELOW ? BELOW - letter : letter > ABOVE ? letter - ABOVE : 0;
}

/** Unpacks weights into all buckets, the empty ones with them. */
export function unpackWeights<Label extends string>({ labels, step, gaps, steps }: PackedWeights<Label>): Weights<Label> {
  const values = new Int8Array(BUCKETS * labels.length);
  const width = labels.length;
  let bucket = -1;
  let at = 0;
  for (const gap of gaps.split(",")) {
    bucket += 1 + Number(gap);
    for (let label = 0; label < width; label += 1, at += 1) values[bucket * width + label] = stepOf(steps.charCodeAt(at));
  }
  return { labels, values, step };
}

/** When a bucket was last counted, so that one that a row meets twice weighs once. */
const counted = new Uint32Array(BUCKETS);
let row = 0;

/** What a row is divided by: of many grams each weighs less. `bench/learner.mjs` divides alike. */
const LEAST_GRAMS = 2;

/** The chance of each label, in the order of the labels; together 1. */
export function chancesOf<Label extends string>({ labels, values, step }: Weights<Label>, grams: RowGrams): readonly number[] {
  const width = labels.length;
  const sums = new Array<number>(width).fill(0);
  let distinct = LEAST_GRAMS;
  row += 1;
  grams((bucket) => {
    if (counted[bucket] === row) return;
    counted[bucket] = row;
    distinct += 1;
    for (let label = 0, at = bucket * width; label < width; label += 1, at += 1) sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
  });
  const most = Math.max(...sums);
  const scale = step / Math.sqrt(distinct);
  const powers = sums.map((sum) => Math.exp((sum - most) * scale));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Where the gram stands that speaks most for a label against the others; null where none does. */
export function strongestGram<Label extends string>({ labels, values }: Weights<Label>, grams: RowGrams, label: Label): { readonly from: number; readonly to: number } | null {
  const width = labels.length;
  const own = labels.indexOf(label);
  let best: { readonly from: number; readonly to: number } | null = null;
  let most = 0;
  grams((bucket, from, to) => {
    let others = 0;
    for (let at = 0; at < width; at += 1) if (at !== own) others = Math.max(others, values[bucket * width + at] ?? 0);
    const lead = (values[bucket * width + own] ?? 0) - others;
    if (to > from && lead > most) [best, most] = [{ from, to }, lead];
  });
  return best;
}
