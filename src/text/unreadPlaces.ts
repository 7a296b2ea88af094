import { ByUnit } from "./byUnit.js";
import { PLAIN_WORDS } from "./lexicon/plainWords.js";
import type { Token } from "./token.js";

const READABLE = /[\u3400-\u9fffa-z0-9]/;

const words = new Map<number, string[]>();
for (const word of [...PLAIN_WORDS].sort((one, other) => other.length - one.length)) words.set(word.charCodeAt(0), [...(words.get(word.charCodeAt(0)) ?? []), word]);
const byFirst = new ByUnit(words);

/**
 * Gives the places of a normal text whose character neither a word of the grammar nor a plain noun accounts for, in order.
 *
 * @example unreadPlaces("合同签了", tokenise("合同签了")) //=> []
 */
export function unreadPlaces(text: string, tokens: readonly Token[]): readonly number[] {
  const places: number[] = [];
  const readGap = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const plain = byFirst.get(text.charCodeAt(at))?.find((word) => at + word.length <= to && text.startsWith(word, at));
      if (plain === undefined && READABLE.test(text.charAt(at))) places.push(at);
      at += plain?.length ?? 1;
    }
  };
  let at = 0;
  for (const { from, to } of tokens) {
    readGap(at, from);
    at = to;
  }
  readGap(at, text.length);
  return places;
}
