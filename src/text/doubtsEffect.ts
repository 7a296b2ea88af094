import type { EffectWords } from "./effectWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { unreadLength } from "./unreadLength.js";
import type { WeighedEffect } from "./weighEffect.js";

const MANY = 4;
/** Characters of a progress that may stay unread. */
const UNREAD = 5;
/** Readings of progress that were right less than 98 times in 100 on sentences nobody had tuned: steps, waits, plans and halves. */
const OFTEN_WRONG = new Set(["reached", "waiting", "hearsay", "condition", "next-step", "mixed-result", "plan", "appointment-only", "learned", "will-come", "still-owed", "moved-on"]);

/** A miss that took back a gain: which of the two stands is often the reader's to say. */
const NEEDS_A_LOOK = new Set(["refused-in-spite", "undone"]);

/**
 * Tells whether an effect is doubtful whatever rule read it: many claims, work on a day off, or a progress that rests on a lone step or leaves words unread.
 *
 * Where the goal is reached or plainly missed, what else stands there seldom changes it.
 *
 * @example doubtsEffect(effectWords("签约", "签了"), weighed) //=> false
 */
export function doubtsEffect({ result, claims, action }: EffectWords, { label, rule }: WeighedEffect): boolean {
  if (claims.length > MANY) return true;
  if (label === "no_effect") return action.resting || NEEDS_A_LOOK.has(rule);
  if (label !== "progress") return false;
  return OFTEN_WRONG.has(rule) || leavesUnread(result.text, result.clauses, claims) || unreadLength(result.text, result.tokens) >= UNREAD;
}
