import { normalizeText } from "./normalizeText.js";

const NONE = /^(?:[-\/\\—–_~*.。、]+|[(（【\[]?(?:暂?无|暂时没有|没有|冇|没|none|nil|null|n\/?a|na|no|休|休息|休假|未?无安排|没安排|没有安排|无内容|无事项|无事)[)）】\]]?)[。.，,!！~]*$/;

/**
 * Tells whether a cell says that there is nothing (无, 暂无, /, —, N/A, 休息 …); a blank cell says nothing and is false.
 *
 * Source: requirements 4 no. 5.
 *
 * @example noneWord("暂无") //=> true
 * @example noneWord("无异议") //=> false
 */
export function noneWord(text: string): boolean {
  return NONE.test(normalizeText(text).text);
}
