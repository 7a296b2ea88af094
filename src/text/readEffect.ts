import type { Attitude, EffectLabel, EffectReading, Rung } from "../model/reading.js";
import { actionWords } from "./actionWords.js";
import type { Claim } from "./claim.js";
import { claimWords } from "./claimWords.js";
import { effectValue } from "./effectValue.js";
import { goalsOf } from "./goalsOf.js";
import { highestRung } from "./highestRung.js";
import { isRestAction } from "./isRestAction.js";
import { NONE_CELL } from "./lexicon/noneWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { readCounts } from "./readCounts.js";
import { readMissed } from "./readMissed.js";
import { readShare } from "./readShare.js";
import { readTemplate } from "./readTemplate.js";
import { rungOfTopic } from "./rungOfTopic.js";
import { unreadLength } from "./unreadLength.js";
import { weighEffect } from "./weighEffect.js";

const BARE = /^(?:已经?|了|过|的|完|继续|持续|仍|还在|正在)+|(?:了|过|完)+$/gu;
const OUTSIDE = /客户|甲方|业主|局|领导|主任|书记|合同|款|方案|签|谈|对方|科长|处长|县长|市长|镇长/u;
const UNSETTLED = /^(?:待定|tbd|待办|todo|待填|未知|未定)$/u;
const ARRIVED = /^(?:已|已经|平安|顺利|安全|准时|按时|晚上|下午|上午)*(?:到|抵|返|回|达)[一-龥]{0,6}$/u;

function attitudeOf(claims: readonly Claim[]): Attitude | null {
  if (claims.some(({ rule }) => rule === "negated-goodwill")) return "negative";
  if (claims.some(({ stance }) => stance === "warm")) return "positive";
  if (claims.some(({ stance }) => stance === "brush")) return "negative";
  return claims.some(({ rule }) => rule === "mood-only") ? "neutral" : null;
}

/** 批了，没批: said and denied in one breath. */
function contradicts(claims: readonly Claim[]): boolean {
  return claims.some((claim, at) => {
    const last = claims[at - 1];
    return last !== undefined && claim.stance === "not" && last.marked && (last.stance === "step" || last.stance === "full") && !claim.open && claim.topic !== undefined && claim.topic === last.topic && claim.from - last.to <= 2 && claim.to - claim.from <= 3;
  });
}

/** 全部完成 says that the action's own goals were reached: their rung counts. */
function rungWith(action: string, claims: readonly Claim[], label: EffectLabel): Rung {
  const said = highestRung(claims);
  if (said !== "none" || label !== "achieved") return said;
  const goals = goalsOf(action);
  return (["pay", "sign", "approve"] as const).filter((topic) => goals.has(topic)).map(rungOfTopic)[0] ?? "none";
}

/**
 * Gives what a day's action and result say of the effect (data/labels/LABELS.md, B).
 *
 * The result is held against the goal the action names; two blank cells are `unclear` by the rule `blank`.
 *
 * @example readEffect("无", "无").label //=> "rest"
 * @example readEffect("会见投资方", "没见到").missed //=> true
 */
export function readEffect(actionTyped: string, resultTyped: string): EffectReading {
  const { text: action, resting, goals, counts: actionCounts } = actionWords(actionTyped);
  const { normal, text, exact, tokens, claims } = claimWords(resultTyped);
  const whole = resultTyped.trim();
  const typed = (claim: { from: number; to: number }): string => (exact ? normal.typed(claim.from, claim.to) : whole);
  const say = (label: EffectLabel, rule: string, phrase: string, sure: boolean, more: Partial<EffectReading> = {}): EffectReading => ({
    label,
    percent: null,
    phrase,
    rule,
    rung: "none",
    sure,
    attitude: null,
    missed: null,
    ...more,
  });

  if (text === "") return resting ? say("rest", "rest-or-travel", actionTyped.trim(), true) : say("unclear", "blank", "", true);
  const none = NONE_CELL.test(text);
  if (resting && (none || text === action || ARRIVED.test(text) || isRestAction(text))) return say("rest", "rest-or-travel", actionTyped.trim(), true);
  if (none) return say("unclear", "none-word", whole, true);
  const template = readTemplate(text);
  const acknowledged = template?.rule === "acknowledged-only" && /收到/u.test(text) && (goals.has("pay") || goals.has("fetch"));
  if ((template?.label === "unknown" && !acknowledged) || UNSETTLED.test(text)) return say("unclear", "sign-only", whole, true);

  const several = actionCounts.some(({ value }) => (value ?? 0) > 1);
  const weighed = weighEffect(claims.map((claim) => ({ claim, value: effectValue(claim, text, goals, several) })));
  if (resting && (weighed === undefined || !OUTSIDE.test(text))) return say("rest", "rest-or-travel", actionTyped.trim(), !OUTSIDE.test(text));

  if (contradicts(claims)) return say("unclear", "contradiction", whole, false);
  const bare = text.replace(BARE, "");
  const verbless = text.replace(/[了过]/gu, "");
  const echo = (action.includes(bare) || verbless === action || /^(.)了\1$/u.test(text)) && (weighed === undefined || bare === text || claims.every(({ stance }) => ["effort", "step", "running"].includes(stance)));
  const hardEcho = bare !== text && weighed?.label === "achieved";
  if (echo && !hardEcho) return say("unclear", "repeats-action", whole, bare === text);
  if (weighed === undefined) {
    const rule = claims[0]?.rule ?? "nothing-recognised";
    return say("unclear", rule, claims[0] === undefined ? "" : typed(claims[0]), claims.length > 0 && claims.every(({ sure, rule: each }) => sure && each !== "marked-verb"), { attitude: attitudeOf(claims) });
  }

  const share = readShare(text);
  const counts = readCounts(text, tokens, claims);
  const total = Math.max(0, ...actionCounts.map(({ value }) => value ?? 0));
  const reached = tokens.find(({ kind }) => kind === "count");
  let { label, rule, sure } = weighed;
  if (label === "achieved" && claims.some((claim) => claim.stance === "guess" && claim.topic !== undefined && claim.topic === weighed.claim.topic)) [label, rule, sure] = ["unclear", "contradiction", false];
  if (weighed.claim.stance === "travel") rule = "away-or-on-leave";
  if (label === "achieved" && share !== undefined && share.extent !== "whole") [label, rule] = ["progress", "stated-share"];
  else if (label === "no_effect" && share?.extent === "part" && claims.some(({ stance }) => stance === "step")) [label, rule, sure] = ["progress", "stated-share", false];
  if (label === "achieved" && counts !== undefined && counts.done < counts.of) [label, rule] = ["progress", "counted"];
  if (label === "achieved" && total > 1 && reached?.value !== undefined && reached.value < total && !/全|都|均/u.test(text)) [label, rule] = ["progress", "counted"];
  if (label === "progress" && total > 1 && reached?.value === total && claims.every(({ stance }) => stance === "step" || stance === "full" || stance === "effort")) [label, rule, sure] = ["achieved", "counted", false];
  return say(label, rule, typed(weighed.claim), sure && claims.length <= 4 && !leavesUnread(text, tokens, claims) && unreadLength(text, tokens) < (label === "achieved" ? 2 : 4), {
    percent: share?.percent ?? null,
    rung: rungWith(action, claims, label),
    attitude: attitudeOf(claims),
    missed: readMissed(action, text, claims, label),
  });
}
