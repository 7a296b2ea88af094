import type { CompletionLabel, CompletionReading, Rung } from "../model/reading.js";
import { claimsOf } from "./claimsOf.js";
import { highestRung } from "./highestRung.js";
import { NONE_CELL } from "./lexicon/noneWords.js";
import { leavesUnread } from "./leavesUnread.js";
import { normalizeText } from "./normalizeText.js";
import { readCounts } from "./readCounts.js";
import { readShare } from "./readShare.js";
import { readTemplate } from "./readTemplate.js";
import { respell } from "./respell.js";
import { settle, type Settled } from "./settle.js";
import { tokenise } from "./tokenise.js";

const LABELS: Readonly<Record<Settled["state"], CompletionLabel>> = {
  done: "done",
  partial: "partial",
  not: "not_done",
  moved: "postponed",
  dropped: "cancelled",
  soft: "unknown",
};
/** A brush-off that tells there is no outcome yet; a cool mood alone tells none. */
const NO_ANSWER = /^(?:[没未]|等|让等|不表态|推给|踢)/u;
const ENUMERATED = /[a-d][项家方标]|[甲乙丙][项家标]|一家.*[一另]家|另[一外有]|其[余他中]|[一两三四五六七八九\d][家项个户].*[家项个户]|部分/u;

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
export function readCompletion(source: string): CompletionReading {
  const normal = normalizeText(source);
  const { text, exact } = respell(normal.text.replace(/[。.,，;；!！~、:：]+$/u, ""));
  const whole = source.trim();
  const typed = (from: number, to: number): string => (exact ? normal.typed(from, to) : whole);
  const say = (label: CompletionLabel, rule: string, phrase: string, sure: boolean, percent: number | null = null, rung: Rung = "none"): CompletionReading => ({ label, percent, phrase, rule, rung, sure });

  if (text === "") return say("unknown", "blank", "", true);
  const template = readTemplate(text);
  if (template !== undefined) return say(template.label, template.rule, whole, true, text === "100" ? 100 : null);
  if (NONE_CELL.test(text)) return say("unknown", "none-word", whole, true);

  const tokens = tokenise(text);
  const claims = claimsOf(text, tokens).map((claim) => (claim.rule === "brush-off" && NO_ANSWER.test(text.slice(claim.from, claim.to)) ? { ...claim, stance: "not" as const } : claim));
  const settled = settle(claims, ENUMERATED.test(text));
  const rung = highestRung(claims);
  const share = readShare(text);
  if (share !== undefined && (share.now || !(settled !== undefined && ["planned", "guess", "asked", "hearsay"].includes(settled.claim.stance) && !apart(text, share.to, settled.claim.from)))) {
    const overtaken = settled !== undefined && settled.claim.from > share.to && settled.claim.latest && settled.state === "done";
    const lost = settled !== undefined && (settled.state === "dropped" || settled.rule === "cannot") && share.extent !== "whole";
    if (!overtaken && !lost) {
      const label = share.extent === "whole" ? (settled?.state === "partial" || settled?.state === "not" ? LABELS[settled.state] : "done") : share.extent === "none" ? "not_done" : "partial";
      return say(label, share.percent === null ? "bounded-share" : "stated-share", typed(share.from, share.to), share.alone || settled === undefined || LABELS[settled.state] === label, share.percent, rung);
    }
  }
  const counted = readCounts(text, tokens, claims);
  if (counted !== undefined && settled !== undefined && (settled.state === "done" || settled.state === "partial" || settled.claim.stance === "planned")) {
    const label = counted.done <= 0 ? "not_done" : counted.done < counted.of ? "partial" : "done";
    return say(label, "counted", typed(counted.from, counted.to), true, null, rung);
  }
  if (settled === undefined) return say("unknown", "nothing-recognised", "", !/[\u4e00-\u9fff]/u.test(text));
  const label = LABELS[settled.state];
  const weak = settled.state === "done" && settled.claim.stance === "effort" && settled.claim.rule === "reached";
  return say(label, settled.rule, typed(settled.claim.from, settled.claim.to), settled.sure && !weak && claims.length <= 4 && !leavesUnread(text, tokens, claims), null, label === "done" || label === "partial" ? rung : "none");
}
