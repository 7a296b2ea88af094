import { GramList } from "../../../src/text/learned/gramList.js";
import { chancesOf, strongestGram, unpackWeights } from "../../../src/text/learned/weights.js";

/** A row of such grams, each a bucket with its range. */
function listed(...grams: readonly (readonly [number, number, number])[]): GramList {
  const list = new GramList();
  for (const [bucket, from, to] of grams) list.add(bucket, from, to);
  return list;
}

/** Bucket 0: 2, −3; bucket 3 after two empty ones: −7, 7; bucket 4 at once: 0, 1. */
const weights = unpackWeights({ labels: ["a", "b"], step: 0.5, gaps: "0,2,0", steps: "BcgG.A" });

test("unpacks the buckets it was given, negative steps among them, and nothing else", () => {
  expect([...weights.values.subarray(0, 12)]).toEqual([2, -3, 0, 0, 0, 0, -7, 7, 0, 1, 0, 0]);
});

test("chances are the softmax of the summed steps divided by the root of how many there are, and a bucket met twice counts once", () => {
  const [a = 0, b = 0] = chancesOf(weights, listed([0, 0, 1], [0, 3, 4]));
  expect(a + b).toBeCloseTo(1);
  expect(Math.log(a / b)).toBeCloseTo(((2 + 3) * 0.5) / Math.sqrt(3));
});

test("nothing known is an even chance", () => expect(chancesOf(weights, listed([9, 0, 1]))).toEqual([0.5, 0.5]));

test("the strongest gram is the one that leads the other labels most, and one without a place is none", () => {
  expect(strongestGram(weights, listed([0, 4, 6], [3, 1, 2]), "a")).toEqual({ from: 4, to: 6 });
  expect(strongestGram(weights, listed([0, 0, 0]), "a")).toBeNull();
  expect(strongestGram(weights, listed([3, 1, 2]), "a")).toBeNull();
});
