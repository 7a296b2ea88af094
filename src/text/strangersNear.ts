import type { Claim } from "./claim.js";
import { PLAIN_WORDS } from "./lexicon/plainWords.js";
import type { Token } from "./token.js";

const PLAIN = new RegExp([...PLAIN_WORDS].sort((one, other) => other.length - one.length).join("|"), "gu");
const READABLE = /[\u3400-\u9fffa-z0-9]/;
const REACH = 2;

/**
 * Tells whether a character that no word accounts for stands within two of the deciding claim: it may turn what the claim says (谈何完成, 延其到9月).
 *
 * @example strangersNear("谈虎完成", tokens, claim) //=> true
 */
export function strangersNear(text: string, tokens: readonly Token[], { from, to }: Claim): boolean {
  const [start, end] = [Math.max(0, from - REACH), Math.min(text.length, to + REACH)];
  let known: string | undefined;
  for (let at = start; at < end; at += 1) {
    if ((at >= from && at < to) || !READABLE.test(text.charAt(at)) || tokens.some((token) => token.from <= at && at < token.to)) continue;
    known ??= text.replace(PLAIN, (word) => "_".repeat(word.length));
    if (READABLE.test(known.charAt(at))) return true;
  }
  return false;
}
