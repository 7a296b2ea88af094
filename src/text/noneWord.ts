import { NONE_CELL } from "./lexicon/noneWords.js";
import { normalizeText } from "./normalizeText.js";

/**
 * Tells whether a cell says that there is nothing (无, 暂无, /, —, N/A, 休息 …); a blank cell says nothing at all and is false.
 *
 * Source: requirements 4 no. 5.
 *
 * @example noneWord("暂无") //=> true
 * @example noneWord("无异议") //=> false
 */
export function noneWord(text: string): boolean {
  return NONE_CELL.test(normalizeText(text).text);
}
