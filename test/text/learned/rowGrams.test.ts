import fc from "fast-check";
import { completionGrams, effectGrams, type RowGrams } from "../../../src/text/learned/rowGrams.js";
import { signsOf, type Verdict } from "../../../src/text/learned/signsOf.js";
import { BUCKETS, visitApart, visitGrams, visitPairs } from "../../../src/text/learned/visitGrams.js";

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

const VERDICT: Verdict = { label: "done", rule: "reached", sure: true, claims: [] };

test("the same characters weigh differently in an action, and a verdict adds its signs", () => {
  const whole = buckets((visit) => visitGrams("已签", "whole", 3, visit));
  expect([...buckets((visit) => visitGrams("已签", "action", 3, visit))].filter((bucket) => whole.has(bucket))).toHaveLength(0);
  expect(visits(completionGrams("已签", VERDICT)).length - visits(completionGrams("已签", null)).length).toBe(signsOf(VERDICT).length);
});

test("characters apart are met with what stands between them", () => {
  const met: string[] = [];
  visitApart("没有谈成了", (_, from, to) => met.push("没有谈成了".slice(from, to)));
  expect(met).toEqual(["没有谈", "没有谈成", "没有谈成了", "有谈成", "有谈成了", "谈成了"]);
});

test("a word of the action is held against each one and two characters of the result", () => {
  const met: (readonly [number, number])[] = [];
  visitPairs("签", "没签", (_, from, to) => met.push([from, to]));
  expect(met).toEqual([[0, 1], [0, 2], [1, 2]]);
});

test("a result that takes up its action is met alike whatever the action is", () => {
  const answers = (action: string, result: string) => buckets(effectGrams(action, result, null));
  const shared = [...answers("催尾款", "尾款没到")].filter((bucket) => answers("送合同", "合同没到").has(bucket));
  const strange = [...answers("催尾款", "尾款没到")].filter((bucket) => answers("送合同", "发票没到").has(bucket));
  expect(shared.length).toBeGreaterThan(strange.length);
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
