import type { EffectReading } from "../model/reading.js";
import { noneWord } from "./noneWord.js";

/**
 * Gives what a day's action and result say of the effect (data/labels/LABELS.md, B).
 *
 * @example readEffect("无", "无").label //=> "rest"
 */
export function readEffect(action: string, result: string): EffectReading {
  const label = noneWord(action) && noneWord(result) ? "rest" : "unclear";
  return { label, percent: null, phrase: result.trim(), rule: "first-version", rung: "none", sure: label === "rest", attitude: null, missed: null };
}
