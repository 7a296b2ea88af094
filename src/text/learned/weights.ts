import { BUCKETS } from "./addGrams.js";
import { BucketSet } from "./bucketSet.js";
import type { GramList } from "./gramList.js";

/** What was learned of one kind of row: a small weight for each bucket and label. */
export interface Weights<Label extends string> {
  readonly labels: readonly Label[];
  /** `BUCKETS` × labels, in steps of `step`, for a row whose grams are divided by the root of their number. */
  readonly values: Int8Array;
  /** A bit for each bucket that holds any: nearly all are empty, and this is small enough to stay near at hand. */
  readonly filled: Uint32Array;
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
  const filled = new Uint32Array(BUCKETS >>> 5);
  const width = labels.length;
  let bucket = -1;
  let at = 0;
  for (const gap of gaps.split(",")) {
    bucket += 1 + Number(gap);
    filled[bucket >>> 5] = (filled[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    for (let label = 0; label < width; label += 1, at += 1) values[bucket * width + label] = stepOf(steps.charCodeAt(at));
  }
  return { labels, values, filled, step };
}

/** What a row is divided by: of many grams each weighs less. `bench/learner.mjs` divides alike. */
const LEAST_GRAMS = 2;

const met = new BucketSet();
const MOST_LABELS = 8;
const sums = new Float64Array(MOST_LABELS);

/** The chance of each label, in the order of the labels; together 1. */
export function chancesOf<Label extends string>({ labels, values, filled, step }: Weights<Label>, grams: GramList): readonly number[] {
  const width = labels.length;
  sums.fill(0);
  met.clear();
  for (let nth = 0; nth < grams.size; nth += 1) {
    const bucket = grams.bucketAt(nth);
    if (!met.add(bucket) || ((filled[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) === 0) continue;
    for (let label = 0, at = bucket * width; label < width; label += 1, at += 1) sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
  }
  const own = Array.from(sums.subarray(0, width));
  const most = Math.max(...own);
  const scale = step / Math.sqrt(met.size + LEAST_GRAMS);
  const powers = own.map((sum) => Math.exp((sum - most) * scale));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A single character tells a reader less than a word. */
const LONE = 0.5;

/** Where the gram stands that speaks most for a label against the others; null where none does. */
export function strongestGram<Label extends string>({ labels, values }: Weights<Label>, grams: GramList, label: Label): { readonly from: number; readonly to: number } | null {
  const width = labels.length;
  const own = labels.indexOf(label);
  let best: { readonly from: number; readonly to: number } | null = null;
  let most = 0;
  for (let nth = 0; nth < grams.size; nth += 1) {
    const at = grams.bucketAt(nth) * width;
    const [from, to] = [grams.fromOf(nth), grams.toOf(nth)];
    let others = 0;
    for (let each = 0; each < width; each += 1) if (each !== own) others = Math.max(others, values[at + each] ?? 0);
    const lead = ((values[at + own] ?? 0) - others) * (to - from > 1 ? 1 : LONE);
    if (to > from && lead > most) [best, most] = [{ from, to }, lead];
  }
  return best;
}
