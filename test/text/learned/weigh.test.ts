import type { RowGrams } from "../../../src/text/learned/rowGrams.js";
import { likeliest, weigh, type Limits } from "../../../src/text/learned/weigh.js";
import { BUCKETS } from "../../../src/text/learned/addGrams.js";
import type { Weights } from "../../../src/text/learned/weights.js";

type Label = "done" | "partial" | "not_done";
const LABELS: readonly Label[] = ["done", "partial", "not_done"];
const LIMITS: Limits<Label> = { reached: "done", reachedCounts: 0.5, sure: 0.8, sureReached: 0.9 };
/** What one gram is divided by. */
const ONE_GRAM = Math.sqrt(3);

/** Weights in which bucket 1 gives each label the chance asked for. */
function weightsOf(chances: readonly number[]): Weights<Label> {
  const values = new Int8Array(BUCKETS * LABELS.length);
  const step = 0.05;
  values.set(chances.map((chance) => Math.round(Math.log(chance) / step)), LABELS.length);
  return { labels: LABELS, values, filled: new Uint32Array(BUCKETS / 32).fill(2, 0, 1), step: step * ONE_GRAM };
}
const grams: RowGrams = (into) => {
  into.add(1, 0, 0);
  into.add(1, 0, 0);
};

test.each<[string, Label, readonly number[], Label, boolean, boolean]>([
  ["both agree and the chance is high", "partial", [0.05, 0.9, 0.05], "partial", true, false],
  ["both agree, but the chance is low", "partial", [0.2, 0.6, 0.2], "partial", false, false],
  ["what both call reached needs more to be sure", "done", [0.86, 0.07, 0.07], "done", false, false],
  ["what both call reached, nearly certain", "done", [0.96, 0.02, 0.02], "done", true, false],
  ["the weights overrule", "partial", [0.1, 0.2, 0.7], "not_done", false, true],
  ["the weights overrule for sure", "partial", [0.02, 0.02, 0.96], "not_done", true, true],
  ["reached counts for less than it is likely", "done", [0.55, 0.1, 0.35], "not_done", false, true],
  ["reached against the grammar, much likelier", "partial", [0.97, 0.02, 0.01], "done", true, true],
])("%s", (_, verdict, chances, label, sure, overruled) => {
  const answer = weigh({ label: verdict, plain: false, denied: false }, grams, weightsOf(chances), LIMITS);
  expect([answer.label, answer.sure, answer.overruled !== null]).toEqual([label, sure, overruled]);
});

test("a plain phrase that is the whole text keeps its label, sure only where it is likely", () => {
  const plain = (chances: readonly number[]) => weigh({ label: "partial", plain: true, denied: false }, grams, weightsOf(chances), LIMITS);
  expect(plain([0.05, 0.9, 0.05])).toEqual({ label: "partial", sure: true, overruled: null });
  expect(plain([0.3, 0.2, 0.5])).toEqual({ label: "partial", sure: false, overruled: null });
});

test("where the grammar is sure of a no, reached is said against it only for sure", () => {
  const denied = (chances: readonly number[]) => weigh({ label: "not_done", plain: false, denied: true }, grams, weightsOf(chances), LIMITS);
  expect(denied([0.88, 0.02, 0.1])).toEqual({ label: "not_done", sure: false, overruled: null });
  expect(denied([0.96, 0.02, 0.02])).toMatchObject({ label: "done", sure: true });
  expect(denied([0.05, 0.9, 0.05])).toMatchObject({ label: "partial", sure: true });
});

test("of equal chances the first label is taken, and reached is not among them", () => {
  expect(likeliest(LABELS, [1 / 3, 1 / 3, 1 / 3], LIMITS)).toBe("partial");
});
