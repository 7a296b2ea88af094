import { normalizeText } from "./normalizeText.js";

const NONE =
  /^(?:[-/\\—–_~*.。、]+|[(（【[]?(?:暂?无|暂时没有|没有|none|nil|null|n\/?a|休|休息|休假|暂?无安排|没有?安排|未安排|无内容|无事项?|无外出|无外部动作|没什么|空)[)）】\]]?)[。.，,!！~]*$/u;

/**
 * Tells whether a cell says that there is nothing (无, 暂无, /, —, N/A, 休息 …); a blank cell says nothing at all and is false.
 *
 * Source: requirements 4 no. 5.
 *
 * @example noneWord("暂无") //=> true
 * @example noneWord("无异议") //=> false
 */
export function noneWord(text: string): boolean {
  return NONE.test(normalizeText(text).text);
}
