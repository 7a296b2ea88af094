import type { RowGrams } from "./rowGrams.js";
import { BUCKETS } from "./visitGrams.js";

/** What was learned of one kind of row: a small weight for each bucket and label. */
export interface Weights<Label extends string> {
  readonly labels: readonly Label[];
  /** `BUCKETS` × labels, in steps of `step`. */
  readonly values: Int8Array;
  readonly step: number;
}

/** Weights as a file keeps them: runs of empty buckets, and the steps of each filled one, in base64. */
export interface PackedWeights<Label extends string> {
  readonly labels: readonly Label[];
  readonly step: number;
  readonly packed: string;
}

/** Unpacks weights: each filled bucket stands as two bytes that count the empty ones before it, and one byte a label. */
export function unpackWeights<Label extends string>({ labels, step, packed }: PackedWeights<Label>): Weights<Label> {
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0));
  const values = new Int8Array(BUCKETS * labels.length);
  const width = labels.length;
  let bucket = -1;
  for (let at = 0; at + 2 + width <= bytes.length; at += 2 + width) {
    bucket += 1 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    values.set(bytes.subarray(at + 2, at + 2 + width), bucket * width);
  }
  return { labels, values, step };
}

/** When a bucket was last counted, so that one that a row meets twice weighs once. */
const counted = new Uint32Array(BUCKETS);
let row = 0;

/** The chance of each label, in the order of the labels; together 1. */
export function chancesOf<Label extends string>({ labels, values, step }: Weights<Label>, grams: RowGrams): readonly number[] {
  const width = labels.length;
  const sums = new Array<number>(width).fill(0);
  row += 1;
  grams((bucket) => {
    if (counted[bucket] === row) return;
    counted[bucket] = row;
    for (let label = 0, at = bucket * width; label < width; label += 1, at += 1) sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) * step));
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
