import type { EffectReading } from "../model/reading.js";
import { effectOf } from "./effectOf.js";
import { effectWords } from "./effectWords.js";

/**
 * Gives what a day's action and result say of the effect (data/labels/LABELS.md, B).
 *
 * By the grammar alone: `readEffect` weighs its verdict. Two blank cells are `unclear` by the rule `blank`.
 *
 * @example parseEffect("无", "无").label //=> "rest"
 * @example parseEffect("会见投资方", "没见到").missed //=> true
 */
export function parseEffect(action: string, result: string): EffectReading {
  return effectOf(effectWords(action, result));
}
