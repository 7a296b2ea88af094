import type { Step } from "./planMoves.js";

type Span = readonly [first: number, last: number];

/**
 * Where some lines of the sheet reach after the steps, as Excel carries an area: lines put in between belong to it, lines moved do not matter.
 *
 * Null where a step leaves fewer than `least` lines, or takes out the first of them and `least` is more than one: a table's headings.
 *
 * @example throughSteps([2, 5], [{ act: "insert", at: 3, count: 2 }], 1) //=> [2, 7]
 */
export function throughSteps([from, to]: Span, steps: readonly Step[], least: number): Span | null {
  let [first, last] = [from, to];
  for (const { act, at, count } of steps) {
    if (act === "insert") {
      if (first >= at) first += count;
      if (last >= at) last += count;
    } else if (least > 1 && at <= first && first < at + count) {
      return null;
    } else if (act === "delete") {
      if (first >= at) first = Math.max(at, first - count);
      if (last >= at) last = Math.max(at - 1, last - count);
      if (last - first + 1 < least) return null;
    }
  }
  return [first, last];
}
