import type { Token } from "./token.js";
import { unreadPlaces } from "./unreadPlaces.js";

const HAN = /[\u3400-\u9fff]/;

/**
 * Gives how many Chinese characters of a normal text neither a word of the grammar nor a plain noun accounts for: the more, the less sure its reading.
 *
 * @example unreadLength("合同签了", tokenise("合同签了")) //=> 0
 */
export function unreadLength(text: string, tokens: readonly Token[]): number {
  return unreadPlaces(text, tokens).filter((at) => HAN.test(text.charAt(at))).length;
}
