import { PLAIN_WORDS } from "./lexicon/plainWords.js";
import type { Token } from "./token.js";

const HAN = /[\u3400-\u9fff]/;
const PLAIN = new RegExp([...PLAIN_WORDS].sort((one, other) => other.length - one.length).join("|"), "gu");

/**
 * Gives how many Chinese characters of a normal text neither a word of the grammar nor a plain noun accounts for: the more, the less sure its reading.
 *
 * @example unreadLength("合同签了", tokenise("合同签了")) //=> 0
 */
export function unreadLength(text: string, tokens: readonly Token[]): number {
  let at = 0;
  let unread = 0;
  const count = (to: number): void => {
    if (to > at) for (const char of text.slice(at, to).replace(PLAIN, "")) if (HAN.test(char)) unread += 1;
  };
  for (const { from, to } of tokens) {
    count(from);
    at = to;
  }
  count(text.length);
  return unread;
}
