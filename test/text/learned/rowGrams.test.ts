import fc from "fast-check";
import { completionGrams, effectGrams, type RowGrams } from "../../../src/text/learned/rowGrams.js";
import { BUCKETS, visitGrams } from "../../../src/text/learned/visitGrams.js";

const visits = (grams: RowGrams): readonly (readonly [number, number, number])[] => {
  const met: [number, number, number][] = [];
  grams((...visit) => met.push(visit));
  return met;
};
const buckets = (grams: RowGrams): ReadonlySet<number> => new Set(visits(grams).map(([bucket]) => bucket));

test("runs of one and two characters with the edges of the text, each with its place", () => {
  const met: (readonly [number, number])[] = [];
  visitGrams("已签", "whole", 2, (_, from, to) => met.push([from, to]));
  expect(met).toEqual([[0, 0], [0, 1], [0, 1], [0, 2], [1, 2], [1, 2], [2, 2]]);
});

test("what ends a text weighs nothing", () => {
  expect(buckets(completionGrams("已签。", null))).toEqual(buckets(completionGrams("已签", null)));
});

test("the same characters weigh differently in an action, and a verdict adds its three grams", () => {
  const whole = buckets((visit) => visitGrams("已签", "whole", 3, visit));
  expect([...buckets((visit) => visitGrams("已签", "action", 3, visit))].filter((bucket) => whole.has(bucket))).toHaveLength(0);
  expect(visits(completionGrams("已签", { label: "done", rule: "reached", sure: true })).length - visits(completionGrams("已签", null)).length).toBe(3);
});

test("every gram has a bucket and stands within its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (action, result) => {
      for (const [bucket, from, to] of visits(effectGrams(action, result, null))) {
        expect(bucket >= 0 && bucket < BUCKETS && from >= 0 && from <= to && to <= result.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
