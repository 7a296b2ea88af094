import { stepsOf } from "./packWeights.mjs";

// Multinomial logistic regression on sparse binary features, by AdaGrad in a fixed order: the same sentences give the same weights.
// Each time a sentence is met only some of its grams are shown, so that no gram learns to lean on another; the root of their number divides them.
const EPOCHS = 14;
const RATE = 0.5;
const SHOWN = 0.6;
const SEEN_WEIGHT = 0.6;
const FOLDS = 5;
/** As in src/text/learned/weights.ts. */
const LEAST_GRAMS = 2;

const randomOf = (seed) => {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};

/** Softmax of the summed weights of `shown` of the buckets, divided by `divisor`. */
function chances(weights, shown, count, width, divisor) {
  const sums = new Float64Array(width);
  for (let at = 0; at < count; at += 1) for (let label = 0, place = shown[at] * width; label < width; label += 1, place += 1) sums[label] += weights[place];
  const most = Math.max(...sums);
  let total = 0;
  for (let label = 0; label < width; label += 1) total += sums[label] = Math.exp((sums[label] - most) / divisor);
  return sums.map((power) => power / total);
}

/** The chances that an example's own words give. */
export const chancesOf = (weights, { buckets, grams }, width) => chances(weights, buckets, buckets.length, width, Math.sqrt(grams + LEAST_GRAMS));

/** The buckets that any example has, and the examples with their places among these: weights that lie close together are learned far faster. */
function closeUp(examples) {
  const places = new Map();
  const placed = examples.map((example) => ({
    ...example,
    buckets: example.buckets.map((bucket) => {
      if (!places.has(bucket)) places.set(bucket, places.size);
      return places.get(bucket);
    }),
  }));
  return { used: [...places.keys()], placed };
}

/** Learns a weight for each bucket and label. */
export function train(examples, width, buckets) {
  const { used, placed } = closeUp(examples);
  const close = learn(placed, width, used.length);
  const weights = new Float64Array(buckets * width);
  used.forEach((bucket, at) => weights.set(close.subarray(at * width, (at + 1) * width), bucket * width));
  return weights;
}

function learn(examples, width, places) {
  const weights = new Float64Array(places * width);
  const slopes = new Float64Array(places * width).fill(1e-3);
  const random = randomOf(20250811);
  const order = examples.map((_, at) => at);
  const shown = new Uint32Array(Math.max(...examples.map((example) => example.buckets.length)));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1.05 - epoch / EPOCHS);
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { buckets: own, grams, label, blind } = examples[at];
      let count = 0;
      for (const bucket of own) if (random() < SHOWN) shown[count++] = bucket;
      // What is shown stands for the whole sentence.
      const divisor = Math.sqrt(grams + LEAST_GRAMS) * SHOWN;
      const guess = chances(weights, shown, count, width, divisor);
      for (let each = 0; each < width; each += 1) {
        const slope = ((guess[each] - (each === label ? 1 : 0)) * (blind ? 1 : SEEN_WEIGHT)) / divisor;
        if (Math.abs(slope) < 1e-6) continue;
        for (let shownAt = 0; shownAt < count; shownAt += 1) {
          const place = shown[shownAt] * width + each;
          slopes[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(slopes[place]);
        }
      }
    }
  }
  return weights;
}

/** Trains on four fifths and tries the last, five times over: the chances of the labels of each blind example. */
export function crossValidate(examples, width, buckets) {
  const random = randomOf(7);
  const folds = examples.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = (example, at) => example.blind && folds[at] === fold;
    const { step, steps } = stepsOf(train(examples.filter((example, at) => !held(example, at)), width, buckets), width);
    const weights = Float64Array.from(steps, (size) => size * step);
    return examples.filter(held).map((example) => ({ example, chances: Array.from(chancesOf(weights, example, width)) }));
  });
}

const percent = (part, of) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

/** What certain limits would have answered to the tried rows: how many right, sure, falsely reached. */
export function scoreLimits(tried, answer, reached) {
  const score = { right: 0, sure: 0, sureRight: 0, falselyReached: 0, surelyFalse: 0, open: 0, of: tried.length };
  for (const { example, chances } of tried) {
    const { label, sure } = answer(example.verdict, chances);
    const right = label === example.expected;
    const isFalse = label === reached && !right;
    score.right += right;
    score.sure += sure;
    score.sureRight += right && sure;
    score.open += example.expected !== reached;
    score.falselyReached += isFalse;
    score.surelyFalse += isFalse && sure;
  }
  return score;
}

export function printScore(name, { right, sure, sureRight, falselyReached, surelyFalse, open, of }) {
  console.log(`  ${name}: right ${percent(right, of)}, sure ${percent(sure, of)} of all and right ${percent(sureRight, sure)}, reached said of what is not ${percent(falselyReached, open)}, for sure ${percent(surelyFalse, open)}`);
}
