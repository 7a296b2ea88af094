import { normalizeText } from "./normalizeText.js";
import { RECEPTION } from "./readScene.js";

/**
 * Tells whether an action is a reception (接待, 宴请, 用餐 …), which is counted for a prompt to the rep (F51).
 *
 * @example isReception("接待重要客户") //=> true
 */
export function isReception(action: string): boolean {
  return RECEPTION.test(normalizeText(action).text);
}
