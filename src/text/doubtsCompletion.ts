import type { Claim } from "./claim.js";
import type { ClaimWords } from "./claimWords.js";
import { leavesUnread } from "./leavesUnread.js";
import type { Settled } from "./settled.js";
import { strangersNear } from "./strangersNear.js";
import { unreadLength } from "./unreadLength.js";

/** Reading rules that were wrong too often on sentences by other hands. [A] */
const DOUBTFUL = new Set(["contradiction", "brush-off", "willingness", "marked-verb", "next-step", "negated-goodwill", "negated-failure", "put-off", "conceded"]);
/** A question is one where it is marked as such; 怎么 and 哪 may also wonder or deny. */
const ASKS = /[?？]|吗|没有?$|是否|是不是|有没有|能不能/u;
const MANY_CLAIMS = 4;
const UNREAD_DONE = 2;
const UNREAD = 3;

/**
 * Tells whether a settled state may be read wrong: its rule has a bad record, words beside the deciding phrase are not known, a clause says what was not read, or too much is said at once.
 *
 * @example doubtsCompletion(words, claims, settled) //=> true
 */
export function doubtsCompletion({ text, tokens, clauses }: ClaimWords, claims: readonly Claim[], { claim, rule, state, sure }: Settled): boolean {
  return (
    !sure ||
    DOUBTFUL.has(rule) ||
    (rule === "question" && !ASKS.test(text)) ||
    (state === "done" && claim.stance === "effort" && claim.rule === "reached") ||
    claims.length > MANY_CLAIMS ||
    strangersNear(text, tokens, claim) ||
    leavesUnread(text, clauses, claims) ||
    unreadLength(text, tokens) >= (state === "done" ? UNREAD_DONE : UNREAD)
  );
}
