import type { RowGrams } from "../../../src/text/learned/rowGrams.js";
import { weigh, type Limits } from "../../../src/text/learned/weigh.js";
import { BUCKETS } from "../../../src/text/learned/visitGrams.js";
import type { Weights } from "../../../src/text/learned/weights.js";

type Label = "done" | "partial" | "not_done";
const LABELS: readonly Label[] = ["done", "partial", "not_done"];
const LIMITS: Limits<Label> = { reached: "done", agreed: 0.8, agreedReached: 0.9, alone: 0.99, overrule: 0.6, overruleFromReached: 0.4, overruleReached: 0.95 };

/** Weights in which bucket 1 gives each label the chance asked for, and bucket 2 speaks for 已签. */
function weightsOf(chances: readonly number[]): Weights<Label> {
  const values = new Int8Array(BUCKETS * LABELS.length);
  const step = 0.05;
  values.set(chances.map((chance) => Math.round(Math.log(chance) / step)), LABELS.length);
  return { labels: LABELS, values, step };
}
const grams: RowGrams = (visit) => {
  visit(1, 0, 0);
  visit(1, 0, 0);
};
const weighed = (label: Label, chances: readonly number[]) => weigh({ label, sure: true, whole: false }, grams, weightsOf(chances), LIMITS);

test.each<[string, Label, readonly number[], Label, boolean, boolean]>([
  ["both agree and the chance is high", "partial", [0.05, 0.9, 0.05], "partial", true, false],
  ["both agree, but the chance is low", "partial", [0.3, 0.5, 0.2], "partial", false, false],
  ["what both call reached needs more to be sure", "done", [0.86, 0.07, 0.07], "done", false, false],
  ["what both call reached, nearly certain", "done", [0.96, 0.02, 0.02], "done", true, false],
  ["the weights overrule", "partial", [0.1, 0.1, 0.8], "not_done", false, true],
  ["the weights alone are sure only when certain", "partial", [0.002, 0.002, 0.996], "not_done", true, true],
  ["a doubt takes reached back more easily", "done", [0.3, 0.25, 0.45], "not_done", false, true],
  ["too little to overrule: the grammar's label, unsure", "partial", [0.3, 0.2, 0.5], "partial", false, false],
  ["reached is not said against the grammar below its own limit", "partial", [0.8, 0.1, 0.1], "partial", false, false],
  ["reached against the grammar, nearly certain", "partial", [0.97, 0.02, 0.01], "done", false, true],
])("%s", (_, verdict, chances, label, sure, overruled) => {
  const answer = weighed(verdict, chances);
  expect([answer.label, answer.sure, answer.overruled !== null]).toEqual([label, sure, overruled]);
});

test("a plain phrase that is the whole text is sure where both agree, and not where they do not", () => {
  const whole = (label: Label, sure: boolean, chances: readonly number[]) => weigh({ label, sure, whole: true }, grams, weightsOf(chances), LIMITS).sure;
  expect(whole("partial", true, [0.3, 0.5, 0.2])).toBe(true);
  expect(whole("partial", false, [0.3, 0.5, 0.2])).toBe(false);
  expect(whole("partial", true, [0.3, 0.2, 0.5])).toBe(false);
});
