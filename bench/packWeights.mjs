const LEVELS = 5;
const LEAST = 2.01;
const OUTLIERS = 0.998;

/** Weights in whole steps, −5 to 5, without the buckets in which none is above two: what is left is small enough to travel, and as often right. */
export function stepsOf(weights, width) {
  const sizes = Float64Array.from(weights.filter((weight) => weight !== 0), Math.abs).sort();
  const step = Number((sizes[Math.floor(sizes.length * OUTLIERS)] / LEVELS).toPrecision(4));
  const steps = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += width) {
    const own = Array.from(weights.subarray(at, at + width), (weight) => weight / step);
    if (own.some((size) => Math.abs(size) >= LEAST)) steps.set(own.map((size) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(size)))), at);
  }
  return { step, steps };
}

/** Steps as a file keeps them: only buckets that hold any, each with the number of empty ones before it; see src/text/learned/weights.ts. */
export function packSteps(steps, width) {
  const gaps = [];
  let letters = "";
  let empty = 0;
  for (let at = 0; at < steps.length; at += width) {
    const own = steps.subarray(at, at + width);
    if (own.every((size) => size === 0)) {
      empty += 1;
      continue;
    }
    gaps.push(empty);
    letters += Array.from(own, letterOf).join("");
    empty = 0;
  }
  return { gaps: gaps.join(","), steps: letters };
}

function letterOf(step) {
  if (step === 0) return ".";
  return String.fromCharCode(step > 0 ? "A".charCodeAt(0) - 1 + step : "a".charCodeAt(0) - 1 - step);
}
