import { normalizeText } from "./normalizeText.js";

const MEETING = /经营分析|分析会|回顾会|业务回顾|复盘会|月度会|季度会|调度会|例会|联席会/u;

/**
 * Whether an action speaks of a regular review meeting with a client.
 *
 * @example isReviewMeeting("召开季度业务回顾会") //=> true
 * @example isReviewMeeting("拜访客户") //=> false
 */
export function isReviewMeeting(action: string): boolean {
  // Most actions speak of no meeting; asked of the raw words, that costs nothing.
  return /[会會析]/u.test(action) && MEETING.test(normalizeText(action).text);
}
