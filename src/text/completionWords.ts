import { asState } from "./asState.js";
import { claimWords } from "./claimWords.js";
import type { CompletionWords } from "./completionSteps.js";
import { enumerates } from "./enumerates.js";
import { highestRung } from "./highestRung.js";
import { settle } from "./settle.js";

/**
 * Gives a 实际完成情况 made ready for the steps of `parseCompletion`: what its words claim, and what the claims come to.
 *
 * @example completionWords("还没签").settled?.state //=> "not"
 */
export function completionWords(source: string): CompletionWords {
  const { normal, text, exact, tokens, clauses, claims } = claimWords(source);
  const states = claims.map((claim) => asState(claim, text));
  const settled = settle(states, text, enumerates(text));
  // Each field by name: a copy by spread that then grows takes as long as tokenising.
  return { normal, text, exact, tokens, clauses, claims, whole: source.trim(), states, settled, rung: highestRung(states) };
}
