import { normalizeText } from "./normalizeText.js";

/** One text made ready to be held against many others. */
export interface Terms {
  /** Normal text in which every sign is one space. */
  readonly plain: string;
  /** Where each pair of neighbouring characters begins in `plain`. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

const LONGEST = 400;
const JOIN = /[\s，,。.、；;：:!！?？()（）“”"'《》/\\|\-—]+/gu;

/**
 * Gives a text ready for `sharedOf`; only its first 400 characters are kept.
 *
 * @example termsOf("补充协议").pairs.has("协议") //=> true
 */
export function termsOf(text: string): Terms {
  const plain = normalizeText(text).text.replace(JOIN, " ").slice(0, LONGEST);
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    if (pair.includes(" ")) continue;
    const places = pairs.get(pair);
    if (places === undefined) pairs.set(pair, [at]);
    else places.push(at);
  }
  return { plain, pairs };
}
