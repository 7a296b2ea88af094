import fc from "fast-check";
import { completionGrams, effectGrams, type RowGrams } from "../../../src/text/learned/rowGrams.js";
import { signsOf, type Verdict } from "../../../src/text/learned/signsOf.js";
import { addApart, addGrams, addPairs, addRuns, BUCKETS } from "../../../src/text/learned/addGrams.js";
import { GramList } from "../../../src/text/learned/gramList.js";

const gramsOf = (addTo: RowGrams): readonly (readonly [number, number, number])[] => {
  const list = new GramList();
  addTo(list);
  return Array.from({ length: list.size }, (_, nth) => [list.bucketAt(nth), list.fromOf(nth), list.toOf(nth)] as const);
};
const buckets = (addTo: RowGrams): ReadonlySet<number> => new Set(gramsOf(addTo).map(([bucket]) => bucket));
const ranges = (addTo: RowGrams): readonly (readonly [number, number])[] => gramsOf(addTo).map(([, from, to]) => [from, to] as const);

test("runs of one and two characters with the edges of the text, each with its place", () => {
  expect(ranges((into) => addGrams("已签", "whole", 2, into))).toEqual([[0, 0], [0, 1], [0, 1], [0, 2], [1, 2], [1, 2], [2, 2]]);
});

test("what ends a text weighs nothing", () => {
  expect(buckets(completionGrams("已签。", null))).toEqual(buckets(completionGrams("已签", null)));
});

const VERDICT: Verdict = { label: "done", rule: "reached", sure: true, claims: [], tokens: [] };
/** The edges of a row without words and claims: three runs of words, one of claims. */
const EDGES = 4;

test("the same characters weigh differently in an action, and a verdict adds its signs", () => {
  const whole = buckets((into) => addGrams("已签", "whole", 3, into));
  expect([...buckets((into) => addGrams("已签", "action", 3, into))].filter((bucket) => whole.has(bucket))).toHaveLength(0);
  expect(gramsOf(completionGrams("已签", VERDICT)).length - gramsOf(completionGrams("已签", null)).length).toBe(signsOf(VERDICT).length + EDGES);
});

test("characters apart are met with what stands between them", () => {
  const text = "没有谈成了";
  expect(ranges((into) => addApart(text, into)).map(([from, to]) => text.slice(from, to))).toEqual(["没有谈", "没有谈成", "有谈成", "有谈成了", "谈成了"]);
});

test("runs of marks with the edges of the row, standing nowhere", () => {
  const runs = ranges((into) => addRuns([5, 7], "words", 2, 3, into));
  expect(runs).toEqual(Array.from({ length: 5 }, () => [0, 0]));
  expect(buckets((into) => addRuns([5, 7], "words", 1, 3, into))).not.toEqual(buckets((into) => addRuns([7, 5], "words", 1, 3, into)));
});

test("a word of the action is held against each one and two characters of the result", () => {
  expect(ranges((into) => addPairs("签", "没签", into))).toEqual([[0, 1], [0, 2], [1, 2]]);
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
      for (const [bucket, from, to] of gramsOf(effectGrams(action, result, null))) {
        expect(bucket >= 0 && bucket < BUCKETS && from >= 0 && from <= to && to <= result.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("what stands in the action alone has no place in the result", () => {
  expect(ranges((into) => addGrams("催款", "action", 1, into))).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
});

test("a list takes in more grams than it had room for, each where it stands", () => {
  const text = "签".repeat(2_000);
  const list = new GramList();
  addPairs("催", text, list);
  expect([list.size, list.fromOf(list.size - 1), list.toOf(list.size - 1)]).toEqual([2 * text.length - 1, text.length - 1, text.length]);
  list.clear();
  expect(list.size).toBe(0);
});
