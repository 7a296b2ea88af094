import type { CompletionReading } from "../model/reading.js";
import { asState } from "./asState.js";
import { claimWords } from "./claimWords.js";
import { readSteps } from "./completionSteps.js";
import { enumerates } from "./enumerates.js";
import { highestRung } from "./highestRung.js";
import { remembered } from "./remembered.js";
import { settle } from "./settle.js";

const HELD = 4_096;

/**
 * Gives what the words of a 实际完成情况 say of the planned result (data/labels/LABELS.md, A).
 *
 * By the grammar alone: `readCompletion` weighs its verdict.
 *
 * The text is read alone: a promise, a guess or an attitude is no result, and the latest state wins.
 *
 * @example parseCompletion("未完成").label //=> "not_done"
 * @example parseCompletion("还剩35%").percent //=> 65
 */
export const parseCompletion: (source: string) => CompletionReading = remembered((source) => {
  const { normal, text, exact, tokens, claims } = claimWords(source);
  const states = claims.map((claim) => asState(claim, text));
  const settled = settle(states, text, enumerates(text));
  // Each field by name: a copy by spread that then grows takes as long as tokenising.
  return readSteps({ normal, text, exact, tokens, claims, whole: source.trim(), states, settled, rung: highestRung(states) });
}, HELD);
