import type { CompletionLabel, CompletionReading, Rung } from "../model/reading.js";
import type { Claim } from "./claim.js";
import { claimWords } from "./claimWords.js";
import { highestRung } from "./highestRung.js";
import { NONE_CELL } from "./lexicon/noneWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { readCounts } from "./readCounts.js";
import { readShare } from "./readShare.js";
import { readTemplate } from "./readTemplate.js";
import { remembered } from "./remembered.js";
import { settle } from "./settle.js";
import type { Settled } from "./settled.js";
import { unreadLength } from "./unreadLength.js";

const LABELS: Readonly<Record<Settled["state"], CompletionLabel>> = {
  done: "done",
  partial: "partial",
  not: "not_done",
  moved: "postponed",
  dropped: "cancelled",
  soft: "unknown",
};
const HELD = 4_096;
/** 既签又没签, 一会儿说签了一会儿说没签: both said, neither meant. */
const TORN = /既[^，,。]{1,6}[又也][^，,。]{0,2}[没未不]|一会儿?[^。]{1,10}一会儿?|说[^，,。]{1,6}吧[，,]?[又也]|有[人的]?说[^，,。]{1,8}[，,]?(?:也|又)?有[人的]?说|忽[^，,。]{1,6}忽[^，,。]{0,3}[没不]/u;
/** A brush-off that tells there is no outcome yet; a cool mood alone tells none. */
const NO_ANSWER = /^(?:[没未再]|等|让等|不表态|不松口|不接|不理|另[一有选]|推|踢|敷衍|打发|搪塞|绕圈|拖|白等|干等|嫌|无[预需]|走人|转身)/u;
const NO_CONSENT = /^(?:还没|还未|尚未|仍未|没|未|迟迟).{0,2}(?:表态|同意|答应|点头|松口)/u;
const PROMISED_FOR = /^了?(?:在|于)?(?:下下?个?[周月星]|明[天日年]|后天|月底|年底|[本这]周[一二三四五六日]?|周[一二三四五六日]|\d+[月日号\/.]|[一二三四五六七八九十]+[月日号]|节后|过[几两])/u;
const UPKEEP = /^[^，,。；;]{0,8}(?:交接|维护|回访|归档|售后|跟进|复盘|总结|庆功|致谢|存档)/u;
const ABOUT = /^(?:大概|大约|差不多|估摸)[^，,。]*$/u;
const ON_THE_ROAD = /^(?:在途|途中|路上|在路上)$/u;
/** What a count beside it overrules: 5家里有3家同意了 tells more than goodwill. */
const COUNTABLE = new Set(["planned", "willing", "next", "warm"]);
const ENUMERATED = /[a-d][项家方标]|[甲乙丙][项家标]|一家.*[一另]家|另[一外有]|其[余他中]|[前第].{1,2}[项个家批期笔标]|[一两三四五六七八九\d](?:[家项户]|个(?!月|星期|小时|礼拜|半)).*(?:[家项户]|(?<![这那])个)|部分|[上下][半一](?:场|段|期|批)|首付|尾款|[一二三]期|[初终]审/u;

/** What is goodwill or a way for the effect of a day tells a state of the task here: no answer yet, a promise for next week, goods on the road. */
function asState(claim: Claim, text: string): Claim {
  const words = text.slice(claim.from, claim.to);
  if (claim.rule === "brush-off" && NO_ANSWER.test(words)) return { ...claim, stance: "not" };
  if (claim.rule === "negated-goodwill" && NO_CONSENT.test(words)) return { ...claim, stance: "not" };
  if (claim.stance === "willing" && PROMISED_FOR.test(text.slice(claim.to))) return { ...claim, stance: "planned", rule: "plan" };
  if (claim.stance === "next" && claim.marked) return { ...claim, stance: "step", sure: false };
  if (claim.stance === "travel" && ON_THE_ROAD.test(words)) return { ...claim, stance: "running", rule: "in-progress" };
  if (claim.stance === "planned" && claim.clause > 0 && UPKEEP.test(text.slice(claim.from))) return { ...claim, stance: "mood", rule: "upkeep" };
  return claim;
}

/** A share told in a clause of its own stands, whatever is planned after it. */
const apart = (text: string, from: number, to: number): boolean => from < to && /[，,。；;]/u.test(text.slice(from, to));

/**
 * Gives what the words of a 实际完成情况 say of the planned result (data/labels/LABELS.md, A).
 *
 * The text is read alone: a promise, a guess or an attitude is no result, and the latest state wins.
 *
 * @example readCompletion("未完成").label //=> "not_done"
 * @example readCompletion("还剩35%").percent //=> 65
 */
export const readCompletion: (source: string) => CompletionReading = remembered(readOnce, HELD);

function readOnce(source: string): CompletionReading {
  const { normal, text, exact, tokens, claims: told } = claimWords(source);
  const whole = source.trim();
  const typed = (from: number, to: number): string => (exact ? normal.typed(from, to) : whole);
  const say = (label: CompletionLabel, rule: string, phrase: string, sure: boolean, percent: number | null = null, rung: Rung = "none"): CompletionReading => ({ label, percent, phrase, rule, rung, sure });

  if (text === "") return say("unknown", "blank", "", true);
  if (TORN.test(text)) return say("unknown", "contradiction", whole, true);
  const template = readTemplate(text);
  if (template !== undefined) return say(template.label, template.rule, whole, true, text === "100" ? 100 : null);
  if (NONE_CELL.test(text)) return say("unknown", "none-word", whole, true);

  const claims = told.map((claim) => asState(claim, text));
  const settled = settle(claims, text, ENUMERATED.test(text));
  const rung = highestRung(claims);
  const share = readShare(text);
  if (share !== undefined && (share.now || !(settled !== undefined && ["planned", "guess", "asked", "hearsay"].includes(settled.claim.stance) && !ABOUT.test(text) && !apart(text, share.to, settled.claim.from)))) {
    const overtaken = settled !== undefined && settled.claim.from > share.to && settled.claim.latest && settled.state === "done";
    const lost = settled !== undefined && (settled.state === "dropped" || settled.rule === "cannot") && share.extent !== "whole";
    if (!overtaken && !lost) {
      const label = share.extent === "whole" ? (settled?.state === "partial" || settled?.state === "not" ? LABELS[settled.state] : "done") : share.extent === "none" ? "not_done" : "partial";
      return say(label, share.percent === null ? "bounded-share" : "stated-share", typed(share.from, share.to), share.alone || settled === undefined || LABELS[settled.state] === label, share.percent, rung);
    }
  }
  const counted = readCounts(text, tokens, claims);
  if (counted !== undefined && (settled === undefined || settled.state === "done" || settled.state === "partial" || COUNTABLE.has(settled.claim.stance))) {
    const label = counted.done <= 0 ? "not_done" : counted.done < counted.of ? "partial" : "done";
    return say(label, "counted", typed(counted.from, counted.to), true, null, rung);
  }
  const zero = tokens.find(({ kind, value }) => kind === "count" && value === 0);
  if (zero !== undefined && (settled === undefined || settled.state === "done")) return say("not_done", "counted", typed(zero.from, zero.to), settled !== undefined);
  if (settled === undefined) return say("unknown", "nothing-recognised", "", !/[\u4e00-\u9fff]/u.test(text));
  const label = LABELS[settled.state];
  const weak = settled.state === "done" && settled.claim.stance === "effort" && settled.claim.rule === "reached";
  return say(label, settled.rule, typed(settled.claim.from, settled.claim.to), settled.sure && !weak && claims.length <= 4 && !leavesUnread(text, tokens, claims) && unreadLength(text, tokens) < (label === "done" ? 2 : 3), null, label === "done" || label === "partial" ? rung : "none");
}
