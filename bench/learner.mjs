import { stepsOf } from "./packWeights.mjs";

// Multinomial logistic regression on sparse binary features, by AdaGrad in a fixed order: the same sentences give the same weights.
const EPOCHS = 24;
const RATE = 0.3;
const DECAY = 1e-4;
const SEEN_WEIGHT = 0.6;
const FOLDS = 5;

const randomOf = (seed) => {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};

/** Softmax of the summed weights. */
export function chances(weights, buckets, width) {
  const sums = new Float64Array(width);
  for (const bucket of buckets) for (let label = 0; label < width; label += 1) sums[label] += weights[bucket * width + label];
  const most = Math.max(...sums);
  let total = 0;
  for (let label = 0; label < width; label += 1) total += sums[label] = Math.exp(sums[label] - most);
  return sums.map((power) => power / total);
}

/** Learns a weight for each bucket and label. */
export function train(examples, width, buckets) {
  const weights = new Float64Array(buckets * width);
  const slopes = new Float64Array(buckets * width).fill(1e-3);
  const random = randomOf(20250811);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { buckets: own, label, blind } = examples[at];
      const guess = chances(weights, own, width);
      for (let each = 0; each < width; each += 1) {
        const error = (guess[each] - (each === label ? 1 : 0)) * (blind ? 1 : SEEN_WEIGHT);
        if (Math.abs(error) < 1e-4) continue;
        for (const bucket of own) {
          const place = bucket * width + each;
          const slope = error + DECAY * weights[place];
          slopes[place] += slope * slope;
          weights[place] -= (RATE * slope) / Math.sqrt(slopes[place]);
        }
      }
    }
  }
  return weights;
}

/** Trains on four fifths and tries the last, five times over: the likeliest label of each blind example, and its chance. */
export function crossValidate(examples, width, buckets) {
  const random = randomOf(7);
  const folds = examples.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = (example, at) => example.blind && folds[at] === fold;
    const { step, steps } = stepsOf(train(examples.filter((example, at) => !held(example, at)), width, buckets), width);
    const weights = Float64Array.from(steps, (size) => size * step);
    return examples.filter(held).map((example) => {
      const guess = chances(weights, example.buckets, width);
      const chance = Math.max(...guess);
      return { example, best: guess.indexOf(chance), chance };
    });
  });
}

const percent = (part, of) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

/** What a policy of limits would have answered to the tried rows: how many right, sure, falsely reached. */
export function scorePolicy(tried, labels, limits) {
  let [right, sure, sureRight, falselyReached, open] = [0, 0, 0, 0, 0];
  for (const { example, best, chance } of tried) {
    const expected = labels[example.label];
    const { label, sure: isSure } = decide(example.verdict, labels[best], chance, limits);
    if (label === expected) right += 1;
    if (isSure) sure += 1;
    if (isSure && label === expected) sureRight += 1;
    if (expected !== limits.reached) open += 1;
    if (expected !== limits.reached && label === limits.reached) falselyReached += 1;
  }
  return { right, sure, sureRight, falselyReached, open, of: tried.length };
}

/** The policy of src/text/learned/weigh.ts on chances that are known already. */
function decide(verdict, likeliest, chance, limits) {
  if (limits.unweighed.has(verdict.rule)) return { label: verdict.label, sure: verdict.sure };
  const isPlain = verdict.sure && verdict.whole;
  if (likeliest === verdict.label) return { label: likeliest, sure: isPlain || chance >= (likeliest === limits.reached ? limits.agreedReached : limits.agreed) };
  if (isPlain || chance < (likeliest === limits.reached ? limits.overruleReached : verdict.label === limits.reached ? limits.overruleFromReached : limits.overrule)) return { label: verdict.label, sure: false };
  return { label: likeliest, sure: chance >= limits.alone };
}

export function printPolicy(name, { right, sure, sureRight, falselyReached, open, of }) {
  console.log(`  ${name}: right ${percent(right, of)}, sure ${percent(sure, of)} of all and right ${percent(sureRight, sure)}, reached said of what is not ${percent(falselyReached, open)}`);
}
