import type { CompletionLabel, CompletionReading, Rung } from "../model/reading.js";
import { arranged } from "./arranged.js";
import type { Claim } from "./claim.js";
import type { ClaimWords } from "./claimWords.js";
import { doubtsCompletion } from "./doubtsCompletion.js";
import { isNoneCell } from "./isNoneCell.js";
import { partOfMany } from "./partOfMany.js";
import { readCounts } from "./readCounts.js";
import { readShare, type Share } from "./readShare.js";
import { readTemplate } from "./readTemplate.js";
import { saysBoth } from "./saysBoth.js";
import { sifted } from "./sifted.js";
import type { Settled, State } from "./settled.js";

/** A completion text with what its claims come to, as every step sees it. */
export interface CompletionWords extends ClaimWords {
  readonly whole: string;
  /** The claims as they bear on a state. */
  readonly states: readonly Claim[];
  readonly settled: Settled | undefined;
  readonly rung: Rung;
}

type Step = (words: CompletionWords) => CompletionReading | undefined;

const LABELS: Readonly<Record<State, CompletionLabel>> = { done: "done", partial: "partial", not: "not_done", moved: "postponed", dropped: "cancelled", soft: "unknown" };
/** 既签又没签, 一会儿说签了一会儿说没签: both said, neither meant. */
const isTorn = sifted(/既[^，,。]{1,6}[又也][^，,。]{0,2}[没未不]|一会儿?[^。]{1,10}一会儿?|说[^，,。]{1,6}吧[，,]?[又也]|有[人的]?说[^，,。]{1,8}[，,]?(?:也|又)?有[人的]?说|写[^，,。]{0,4}[，,][^，,。]{1,6}写[^，,。]{0,3}[没未]|说[^，,。]{1,6}也[行对][，,]说|算[^，,。]{0,6}还是算?[没未]|忽[^，,。]{1,6}忽[^，,。]{0,3}[没不]/u);
const ABOUT = /^(?:大概|大约|差不多|估摸)[^，,。]*$/u;
/** What a share told beside it yields to, unless it is told in a clause of its own or of now. */
const SOFTER = new Set(["planned", "guess", "asked", "hearsay"]);
/** What a count beside it overrules: 5家里有3家同意了 tells more than goodwill. */
const COUNTABLE = new Set(["planned", "willing", "next", "warm"]);

const plain = (label: CompletionLabel, rule: string, phrase: string, sure: boolean, percent: number | null = null, rung: Rung = "none"): CompletionReading => ({ label, percent, phrase, rule, rung, sure });
const typed = ({ exact, normal, whole }: CompletionWords, { from, to }: { readonly from: number; readonly to: number }): string => (exact ? normal.typed(from, to) : whole);

const blank: Step = ({ text }) => (text === "" ? plain("unknown", "blank", "", true) : undefined);

const torn: Step = ({ text, whole }) => (isTorn(text) || saysBoth(text) ? plain("unknown", "contradiction", whole, false) : undefined);

const template: Step = ({ text, whole }) => {
  const said = readTemplate(text);
  return said === undefined ? undefined : plain(said.label, said.rule, whole, true, text === "100" ? 100 : null);
};

const noneWord: Step = ({ text, whole }) => (isNoneCell(text) ? plain("unknown", "none-word", whole, true) : undefined);

/** A time agreed on is no result; another one than before is a move. */
const appointed: Step = ({ text, whole }) => {
  const when = arranged(text);
  return when === undefined ? undefined : when === "moved" ? plain("postponed", "moved", whole, true) : plain("not_done", "appointment-only", whole, true);
};

/** A share told in a clause of its own stands, whatever is planned after it. */
const apart = (text: string, from: number, to: number): boolean => from < to && /[，,。；;]/u.test(text.slice(from, to));

function yields(share: Share, { text, settled }: CompletionWords): boolean {
  if (settled === undefined) return false;
  const { claim, state, rule } = settled;
  if (!share.now && SOFTER.has(claim.stance) && !ABOUT.test(text) && !apart(text, share.to, claim.from)) return true;
  if (claim.from > share.to && claim.latest && state === "done") return true;
  return (state === "dropped" || rule === "cannot") && share.extent !== "whole";
}

const share: Step = (words) => {
  const { text, settled, rung } = words;
  const stated = readShare(text);
  if (stated === undefined || yields(stated, words)) return undefined;
  const open = settled?.state === "partial" || settled?.state === "not" ? LABELS[settled.state] : "done";
  const label = { whole: open, part: "partial", none: "not_done" }[stated.extent] as CompletionLabel;
  const sure = stated.alone || settled === undefined || LABELS[settled.state] === label;
  return plain(label, stated.percent === null ? "bounded-share" : "stated-share", typed(words, stated), sure, stated.percent, rung);
};

const counted: Step = (words) => {
  const { text, tokens, states, settled, rung } = words;
  const count = readCounts(text, tokens, states);
  // 六份里五份签妥，一份退回: the rest is counted, too.
  const restCounted = count !== undefined && count.done > 0 && tokens.some(({ kind, value, from }) => kind === "count" && from >= count.to && value === count.of - count.done);
  if (count === undefined || (!restCounted && settled !== undefined && settled.state !== "done" && settled.state !== "partial" && !COUNTABLE.has(settled.claim.stance))) return undefined;
  const label = count.done <= 0 ? "not_done" : count.done < count.of ? "partial" : "done";
  return plain(label, "counted", typed(words, count), true, null, rung);
};

const nothingCounted: Step = (words) => {
  const { tokens, settled } = words;
  const zero = tokens.find(({ kind, value }) => kind === "count" && value === 0);
  return zero !== undefined && (settled === undefined || settled.state === "done") ? plain("not_done", "counted", typed(words, zero), settled !== undefined) : undefined;
};

const state: Step = (words) => {
  const { states, settled, rung } = words;
  if (settled === undefined) return undefined;
  if (settled.state === "done" && partOfMany(words.text)) return plain("partial", "first-of-several", typed(words, settled.claim), true, null, rung);
  const label = LABELS[settled.state];
  return plain(label, settled.rule, typed(words, settled.claim), !doubtsCompletion(words, states, settled), null, label === "done" || label === "partial" ? rung : "none");
};

/** Signs alone say nothing for sure; words that were not recognised may say anything. */
const nothing = ({ text }: CompletionWords): CompletionReading => plain("unknown", "nothing-recognised", "", !/[\u4e00-\u9fffa-z]/u.test(text));

const STEPS: readonly Step[] = [blank, torn, template, noneWord, appointed, share, counted, nothingCounted, state];

/** Gives the reading of the first step that applies: form, share, count, then what the claims settle on. */
export function readSteps(words: CompletionWords): CompletionReading {
  for (const step of STEPS) {
    const reading = step(words);
    if (reading !== undefined) return reading;
  }
  return nothing(words);
}
