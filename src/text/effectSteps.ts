import type { EffectLabel } from "../model/reading.js";
import { contradicts } from "./contradicts.js";
import type { EffectWords } from "./effectWords.js";
import { isNoneCell } from "./isNoneCell.js";
import { isRestAction, namesWork } from "./isRestAction.js";
import type { Topic } from "./lexicon/attainments.js";
import { readTemplate, type TemplateReading } from "./readTemplate.js";
import { repeatsAction } from "./repeatsAction.js";
import { saysBoth } from "./saysBoth.js";

/** What one step found: the label, the reading rule, the words as typed that decided, and whether it is sure. */
export interface EffectFound {
  readonly label: EffectLabel;
  readonly rule: string;
  readonly phrase: string;
  readonly sure: boolean;
}

type Step = (said: EffectWords) => EffectFound | undefined;

const OUTSIDE = /客户|甲方|业主|局|领导|主任|书记|合同|款|方案|签|谈|对方|科长|处长|县长|市长|镇长/u;
const AT_WORK = new Set<Topic>(["go", "meet", "talk", "try", "reach", "fetch"]);
/** 没安排客户: whom the day was not for. */
const NOT_FOR = /(?:(?:客户|甲方|领导|对方|单位)[也都倒]?(?=[没未不](?:有)?(?:来电|来找|找|打电话|联系|催|打扰)))?[没未不](?:有)?(?:安排|见|去|联系|打扰|约|跑|拜访|来电|来找|找|打电话|催)[^,，]*/gu;
const UNSETTLED = /^(?:待定|tbd|待办|todo|待填|未知|未定)$/u;
const HALF_DAY = /^(?:晚上|白天|上午|下午|晚间|夜间|全天|周末|周[六日])+$/u;
const ARRIVED = /^(?:已|已经|平安|顺利|安全|准时|按时|晚上|下午|上午)*(?:到|抵|返|回|达)[一-龥]{0,6}$/u;

const unclear = (rule: string, phrase: string, sure: boolean): EffectFound => ({ label: "unclear", rule, phrase, sure });
const rest = ({ actionTyped }: EffectWords, sure: boolean): EffectFound => ({ label: "rest", rule: "rest-or-travel", phrase: actionTyped, sure });

/** No action: a day off where only the action says so, else a pair of blanks. */
const blankPair: Step = (said) => {
  if (said.result.text !== "") return undefined;
  return said.action.resting ? rest(said, true) : unclear("blank", "", true);
};

/** Leave, rest or the way there, and nothing else told of it. */
const dayOff: Step = (said) => {
  const { action, result } = said;
  if (!action.resting) return HALF_DAY.test(action.text) && isNoneCell(result.text) ? rest(said, true) : undefined;
  return isNoneCell(result.text) || result.text === action.text || ARRIVED.test(result.text) || isRestAction(result.text) ? rest(said, true) : undefined;
};

/** 无 beside an action: sure only where the action is work beyond doubt. */
const noneWord: Step = ({ action, result, resultTyped }) => (isNoneCell(result.text) ? unclear("none-word", resultTyped, action.goals.size > 0 || namesWork(action.text)) : undefined);

const TICKED: Readonly<Record<Exclude<TemplateReading["label"], "unknown">, EffectLabel>> = { done: "achieved", partial: "progress", not_done: "no_effect", postponed: "no_effect", cancelled: "no_effect" };

/** A box, a sign, a bare date or 收到: no sentence. A ticked box (☑签 ☐未签) tells all the same, and 收到 answers who was to be paid or to fetch. */
const signOnly: Step = ({ action, result, resultTyped }) => {
  const template = readTemplate(result.text);
  if (template?.rule === "ticked-box" && template.label !== "unknown") return { label: TICKED[template.label], rule: "ticked-box", phrase: resultTyped, sure: true };
  const acknowledged = template?.rule === "acknowledged-only" && /收到/u.test(result.text) && (action.goals.has("pay") || action.goals.has("fetch"));
  return (template?.label === "unknown" && !acknowledged) || UNSETTLED.test(result.text) ? unclear("sign-only", resultTyped, true) : undefined;
};

/** A day off on which work is told is judged by the work; one on which nothing outside happened is rest. */
const restInSpite: Step = (said) => {
  if (!said.action.resting) return undefined;
  const stayedAway = said.claims.every(({ stance, topic }) => stance === "not" && (topic === undefined || AT_WORK.has(topic)));
  if (said.weighed !== undefined && OUTSIDE.test(said.result.text.replace(NOT_FOR, "")) && !stayedAway) return undefined;
  return rest(said, !OUTSIDE.test(said.result.text));
};

/** Nothing but the way and rest, beside words that name no work. */
const quietDay: Step = (said) => {
  const away = said.claims.length > 0 && said.claims.every(({ stance }) => stance === "travel");
  return away && said.action.goals.size === 0 && !namesWork(said.action.text) ? rest(said, false) : undefined;
};

const selfDenied: Step = ({ claims, result, resultTyped }) => (contradicts(claims, result.text) || saysBoth(result.text) ? unclear("contradiction", resultTyped, false) : undefined);

/** 6/6 beside 走访6户: how many of how many, and nothing else. */
const bareRatio: Step = ({ action, result, resultTyped }) => {
  const ratio = /^(\d{1,3})\/(\d{1,3})$/u.exec(result.text);
  const of = Number(ratio?.[2]);
  if (ratio === null || !action.counts.some(({ value }) => value === of)) return undefined;
  const reached = Number(ratio[1]);
  return { label: reached === 0 ? "no_effect" : reached < of ? "progress" : "achieved", rule: "bare-ratio", phrase: resultTyped, sure: reached <= of };
};

const echo: Step = (said) => {
  const repeated = repeatsAction(said);
  return repeated === undefined ? undefined : unclear("repeats-action", said.resultTyped, repeated === "whole");
};

/** Gives the reading of words that tell nothing of the goal: a mood, a question, hearsay, or nothing that was recognised. */
export function nothingTold({ claims, result, resultTyped }: EffectWords): EffectFound {
  const [first] = claims;
  if (first === undefined) return unclear("nothing-recognised", "", false);
  const phrase = result.exact ? result.normal.typed(first.from, first.to) : resultTyped;
  return unclear(first.rule, phrase, claims.every(({ sure, rule, stance }) => sure && rule !== "marked-verb" && stance !== "travel"));
}

/** The steps before a result is weighed, in order: the first that answers ends the reading. */
export const EFFECT_STEPS: readonly Step[] = [blankPair, dayOff, noneWord, signOnly, restInSpite, quietDay, selfDenied, bareRatio, echo];
