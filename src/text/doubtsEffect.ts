import type { EffectLabel } from "../model/reading.js";
import type { EffectWords } from "./effectWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { unreadLength } from "./unreadLength.js";

const MANY = 4;

/**
 * Tells whether the words leave room for doubt whatever rule read them: many claims, a clause or too many characters unread.
 *
 * @example doubtsEffect(effectWords("签约", "签了"), "achieved") //=> false
 */
export function doubtsEffect({ result, claims }: EffectWords, label: EffectLabel): boolean {
  const { text, tokens } = result;
  return claims.length > MANY || leavesUnread(text, tokens, claims) || unreadLength(text, tokens) >= (label === "achieved" ? 2 : 4);
}
