import type { ActionWords } from "./actionWords.js";
import type { Claim } from "./claim.js";
import type { ClaimWords } from "./claimWords.js";
import type { Clause } from "./clausesOf.js";
import { EFFECT_SIGNS, type EffectSign } from "./lexicon/effectSigns.js";
import { matchesOf } from "./matchesOf.js";
import { rungOfTopic } from "./rungOfTopic.js";
import { sieve } from "./sieve.js";

interface Found {
  readonly sign: EffectSign;
  readonly from: number;
  readonly to: number;
}

const REPORTED = /(?<!不)说(?![好定服通明])|讲|称|听|据|表示|反馈|回复|答复|转告|告知/u;
const MISSED = new Set(["not", "failed", "brush", "dropped"]);
/** 不是第二，是第一. */
const NOT_BUT = /^不是/u;
const CONCEDED = /([\u4e00-\u9fff])(?:倒|也)?是\1/u;
const GUESSED = /猜|估计|可能|大概|好像|应该|八成/u;
const GAINS = new Set(["step", "full", "near", "next", "running", "willing", "warm", "planned"]);
const DENIED = /(?:[没未不别]|没有|尚未|没人|没能)$/u;
const AGREED_TO = /同意|答应|允许|申请|要求|想|才|要/u;
/** Verbs whose doing is what was wanted. */
const GOAL_VERB = /([整续签送寄递交发办盖批取领收付装修改建印拆验挂登报换补退解清结免核对定还调测开通移迁录刻租买卖订缴传贴拍绘编看学排])(?:完|好|妥|上|出|到|成|齐|清|下来|回来|出来)?了?$/u;
const BOUND_VERB = /([续签送寄递交发办盖批取领收付装修改建印拆验挂登换补退解清结核对定调测开通移迁录刻租买订缴传贴拍编排])(?:完|好|妥|毕|净|齐|上|到|成|去|走|清|新|出来|下来|回来|出去|进去)$/u;
const NOT_SO = /[没未不无别]|要|等|待|再|准备|打算|可以|能/u;
const BOUND: EffectSign = { rule: "goal-answered", stance: "full", topic: "complete", sure: true, pattern: BOUND_VERB };
/** 拿合同 → 带回来了: what is no gain elsewhere was wanted here. */
const BROUGHT = /^[带拿拎]回来/u;
const FETCHED: EffectSign = { rule: "goal-answered", stance: "full", topic: "fetch", sure: true, pattern: BROUGHT };
const DEPOSIT = /保证金|质保金|押金|保函/u;
const PAST_CLAUSES = /^.*[,，。；;]/u;
const REACHED = new Set(["step", "full", "effort"]);

const possibleSigns = sieve(EFFECT_SIGNS, ({ pattern }) => pattern);

function signsIn(words: string, start: number, action: ActionWords): readonly Found[] {
  const found: Found[] = [];
  for (const sign of possibleSigns(words)) {
    if (sign.goal !== undefined && !action.goals.has(sign.goal)) continue;
    for (const hit of matchesOf(sign.pattern, words)) {
      // 推动初验 → 初验单签回: the stage was the goal.
      if (sign.rule === "first-stage" && action.text.includes(hit[0].slice(0, 2))) continue;
      const told = sign.rule === "empty-handed" && action.goals.has("fetch") && BROUGHT.test(hit[0]) ? FETCHED : sign;
      const [from, to] = [start + hit.index, start + hit.index + hit[0].length];
      if ((GAINS.has(sign.stance) || sign.reversal === true) && (DENIED.test(words.slice(0, hit.index)) || CONCEDED.test(words) || (sign.topic === "undo" && AGREED_TO.test(words.slice(0, hit.index))))) continue;
      if (to > from && !found.some((other) => from < other.to && other.from < to)) found.push({ sign: told, from, to });
    }
  }
  return found;
}

function claimed({ sign, from, to }: Found, clause: Clause, nth: number, text: string): Claim {
  const { topic } = sign;
  const { rule, stance, sure } = asTold(sign, text.slice(clause.from, from));
  return {
    rule,
    stance,
    sure,
    from,
    to,
    topic,
    rung: rungOfTopic(topic),
    latest: clause.latest,
    former: false,
    open: false,
    marked: true,
    reversal: sign.reversal === true,
    outcome: false,
    named: false,
    clause: nth,
    dated: undefined,
  };
}

/** 说批了, 猜是过了: what others say or think reached is not seen to be. */
function asTold(sign: EffectSign, before: string): Pick<Claim, "stance" | "rule" | "sure"> {
  if (sign.stance !== "step" && sign.stance !== "full") return sign;
  if (GUESSED.test(before)) return { stance: "guess", rule: "guess", sure: true };
  return REPORTED.test(before) ? { stance: "hearsay", rule: "hearsay", sure: false } : sign;
}

/** 签约没提, 函没出来: an unmarked event right before its denial is the thing denied. */
function isDenied(claim: Claim, next: Claim | undefined): boolean {
  return next !== undefined && next.clause === claim.clause && MISSED.has(next.stance) && (REACHED.has(claim.stance) || claim.stance === "next") && !claim.marked && next.from - claim.to <= 2;
}

/** 先说不批，后来批了: a report ends with its clause where the next one tells what happened. */
function witnessed(claim: Claim, words: string): Claim {
  return claim.stance === "hearsay" && !REPORTED.test(words) ? { ...claim, stance: "step", rule: "reached", sure: false } : claim;
}

/** 取消成功, 保证金退回: what the action wanted undone is no failure. */
function wanted(claim: Claim, text: string, action: ActionWords): Claim {
  const words = text.slice(claim.from, claim.to);
  const undone = claim.stance === "failed" || claim.stance === "moved" || claim.stance === "dropped" || claim.rule === "empty-handed" || /免/u.test(words);
  const ask = /取消|解除|撤|终止|注销|退(?!休)|停|用印|顺延|延期|推迟|暂停|免|变更|申诉|复议|申辩/u.test(action.text) || (DEPOSIT.test(action.text) && claim.reversal);
  const before = text.slice(Math.max(0, claim.from - 4), claim.from).replace(PAST_CLAUSES, "");
  const done = !/[不没未才拒]|同意|答应/u.test(before + words.slice(0, 1)) && /取消|解除|撤|终止|注销|退|停|回|延|推迟|免/u.test(words);
  // 挽回退单: what was to be kept from being undone.
  return undone && ask && done && !/挽|避免|防止|阻止/u.test(action.text) ? { ...claim, stance: "full", rule: "goal-answered", topic: "complete", reversal: false } : claim;
}

/** 谈续签 → 续了: the verb of the action with 了, its own goal. */
function answered(claim: Claim, words: string, text: string, action: ActionWords): Claim {
  const own = claim.stance === "step" && claim.marked && (claim.topic === "fetch" || claim.topic === "deliver" || claim.topic === "install");
  if (claim.rule !== "marked-verb" && !own) return claim;
  const verb = GOAL_VERB.exec(own ? text.slice(claim.from, claim.to) : words)?.[1];
  return verb !== undefined && action.text.includes(verb) && !DENIED.test(words.slice(0, words.indexOf(verb))) ? { ...claim, stance: "full", rule: "goal-answered", topic: claim.topic ?? "complete" } : claim;
}

/** 牌子挂上, 场地订妥: the verb of the action with what makes it complete needs no 了. */
function boundVerb(clause: Clause, words: string, nth: number, action: ActionWords): Claim | undefined {
  const hit = BOUND_VERB.exec(words);
  if (hit === null || !action.text.includes(hit[1] ?? "") || NOT_SO.test(words)) return undefined;
  return claimed({ sign: BOUND, from: clause.from + hit.index, to: clause.to }, clause, nth, "");
}

/**
 * Gives what a result claims of a visit or a call: the claims of the grammar, with the constructions only a log uses in their place.
 *
 * @example effectClaims(claimWords("局长去省里了"), actionWords("拜访局长"))[0]?.rule //=> "away"
 */
export function effectClaims({ text, clauses, claims }: ClaimWords, action: ActionWords): readonly Claim[] {
  const told = clauses.flatMap((clause, nth) => {
    const words = text.slice(clause.from, clause.to);
    const found = signsIn(words, clause.from, action);
    if (NOT_BUT.test(words) && /^[,，]?而?是/u.test(text.slice(clause.to))) return [];
    const reached = claims.some((claim) => claim.clause === nth) || found.length > 0 ? undefined : boundVerb(clause, words, nth, action);
    if (reached !== undefined) return [reached];
    const own = claims.filter((claim) => claim.clause === nth && !found.some((sign) => claim.from < sign.to && sign.from < claim.to));
    return [...own.map((claim) => answered(witnessed(claim, words), words, text, action)), ...found.map((each) => claimed(each, clause, nth, text))].sort((one, other) => one.from - other.from);
  });
  return told.filter((claim, at) => !isDenied(claim, told[at + 1])).map((claim) => wanted(claim, text, action));
}
