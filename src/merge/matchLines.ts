import { equalPairs, neighbourPairs, uniquePairs } from "./exactPairs.js";
import { gapPairs } from "./gapPairs.js";
import { likePairs, type Share } from "./likePairs.js";
import type { Line } from "./line.js";
import { Pairs } from "./pairs.js";

/**
 * Which line of the second list each of the first is; null where it is none.
 *
 * Those that are `known` beforehand first, then unique equal lines and their equal neighbours, then equal lines in order, then the most alike, at last what is left between the
 * same neighbours, in order.
 */
export function matchLines(first: readonly Line[], second: readonly Line[], share: Share, known: readonly (number | null)[] = []): readonly (number | null)[] {
  const pairs = new Pairs(first.length, second.length);
  known.forEach((to, from) => {
    if (to !== null) pairs.join(from, to);
  });
  uniquePairs(first, second, pairs);
  neighbourPairs(first, second, pairs);
  equalPairs(first, second, pairs);
  likePairs(first, second, pairs, share);
  neighbourPairs(first, second, pairs);
  gapPairs(first, second, pairs);
  neighbourPairs(first, second, pairs);
  return pairs.all;
}

/** Which of the second list's lines say the same or nearly the same as one of the first; nothing is told from order alone. */
export function alikeLines(first: readonly Line[], second: readonly Line[], share: Share): readonly (number | null)[] {
  const pairs = new Pairs(first.length, second.length);
  uniquePairs(first, second, pairs);
  equalPairs(first, second, pairs);
  likePairs(first, second, pairs, share);
  return pairs.all;
}
