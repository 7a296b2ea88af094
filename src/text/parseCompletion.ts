import type { CompletionReading } from "../model/reading.js";
import { readSteps } from "./completionSteps.js";
import { completionWords } from "./completionWords.js";

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
export function parseCompletion(source: string): CompletionReading {
  return readSteps(completionWords(source));
}
