import type { EffectWords } from "./effectWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { unreadLength } from "./unreadLength.js";
import type { WeighedEffect } from "./weighEffect.js";

const MANY = 4;
/** Characters that may stay unread: few where the goal is said to be reached. */
const UNREAD = { achieved: 2, progress: 4 } as const;
/** Readings that were wrong too often on sentences nobody had tuned: a step that is not the goal, a wait, an answer to another's offer. */
const OFTEN_WRONG = new Set(["reached", "waiting", "hearsay", "condition", "in-progress"]);

/**
 * Tells whether an effect is doubtful whatever rule read it: many claims, a clause or too many characters unread, or a lone step that is not the goal.
 *
 * A miss needs no more than the words that tell it: what else stands there seldom changes it.
 *
 * @example doubtsEffect(effectWords("签约", "签了"), weighed) //=> false
 */
export function doubtsEffect({ result, claims, action }: EffectWords, { label, rule }: WeighedEffect): boolean {
  if (claims.length > MANY) return true;
  if (label === "no_effect") return action.resting;
  if (label !== "achieved" && label !== "progress") return leavesUnread(result.text, result.tokens, claims);
  if (label === "progress" && claims.length === 1 && OFTEN_WRONG.has(rule)) return true;
  return leavesUnread(result.text, result.tokens, claims) || unreadLength(result.text, result.tokens) >= UNREAD[label];
}
