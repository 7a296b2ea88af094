import type { Claim } from "./claim.js";
import type { Token } from "./token.js";
import { unreadPlaces } from "./unreadPlaces.js";

const REACH = 2;

/**
 * Tells whether a character that no word accounts for stands within two of the deciding claim: it may turn what the claim says (谈何完成, 延其到9月).
 *
 * @example strangersNear("谈虎完成", tokens, claim) //=> true
 */
export function strangersNear(text: string, tokens: readonly Token[], { from, to }: Claim): boolean {
  return unreadPlaces(text, tokens).some((at) => (at >= from - REACH && at < from) || (at >= to && at < to + REACH));
}
