import type { EffectLabel } from "../model/reading.js";
import type { EffectWords } from "./effectWords.js";
import { readCounts } from "./readCounts.js";
import type { Share } from "./readShare.js";
import type { WeighedEffect } from "./weighEffect.js";

/** What the amendments look at: the words, the share they state, and the effect so far. */
interface Amended {
  readonly said: EffectWords;
  readonly share: Share | undefined;
  readonly effect: WeighedEffect;
}

type Amendment = (seen: Amended) => WeighedEffect;

const DONE_SO_FAR = new Set(["step", "full", "effort"]);
const SEVERAL = /第[一二三四五六\d]+.*第[一二三四五六\d]+|[一两二三]个?[包标家户项].*(?:另|其余|其他|剩)|其[他余它].{0,3}[都全]/u;
/** 到账0元; 验收通过，0次投诉 is told of something else. */
const WITHIN_CLAUSE = /^[^，,。；;]{0,2}$/u;
const BARE = /[了到过完成](\d{1,4})(?=$|[,，。；;])/u;
const ALL = /全|都|均/u;

const to = (effect: WeighedEffect, label: EffectLabel, rule: string, sure = effect.sure): WeighedEffect => ({ ...effect, label, rule, sure });

/** How many the action set out to reach; 0 where it names no number. */
const wanted = ({ action }: EffectWords): number => Math.max(0, ...action.counts.map(({ value }) => value ?? 0));

/** 签了，可能签了: reached and guessed of the same thing. */
const guessed: Amendment = ({ said, effect }) => {
  const { topic } = effect.claim;
  const doubted = topic !== undefined && said.claims.some((claim) => claim.stance === "guess" && claim.topic === topic);
  return effect.label === "achieved" && doubted ? to(effect, "unclear", "contradiction", false) : effect;
};

const away: Amendment = ({ effect }) => (effect.claim.stance === "travel" ? to(effect, effect.label, "away-or-on-leave") : effect);

/** 到账三成: a stated part is part of the goal. */
const partShare: Amendment = ({ said, share, effect }) => {
  if (share === undefined || said.claims.some(({ rule, from }) => rule === "goal-answered" && from >= share.to)) return effect;
  if (effect.label === "achieved" && share.extent !== "whole") return to(effect, "progress", "stated-share");
  const given = share.extent === "part" && said.claims.some(({ stance }) => stance === "step");
  return effect.label === "no_effect" && given ? to(effect, "progress", "stated-share", false) : effect;
};

/** 4家跑了3家, or 3家 where the action names four. */
const partCounted: Amendment = ({ said, effect }) => {
  if (effect.label !== "achieved") return effect;
  const { text, tokens } = said.result;
  const counts = readCounts(text, tokens, said.claims);
  if (counts !== undefined && counts.done < counts.of) return to(effect, "progress", "counted");
  const reached = tokens.find(({ kind }) => kind === "count")?.value;
  return wanted(said) > 1 && reached !== undefined && reached < wanted(said) && !ALL.test(text) ? to(effect, "progress", "counted") : effect;
};

/** 装了12 beside 装20台: how many, without the measure word that the action has. */
const bareCount: Amendment = ({ said, effect }) => {
  const reached = Number(BARE.exec(said.result.text)?.[1] ?? Number.NaN);
  return effect.label === "achieved" && reached < wanted(said) ? to(effect, "progress", "counted") : effect;
};

/** 到账0元: nothing of what is counted was reached. */
const noneCounted: Amendment = ({ said, effect }) => {
  const counts = said.result.tokens.filter(({ kind }) => kind === "count");
  const beside = (from: number, end: number): boolean => WITHIN_CLAUSE.test(said.result.text.slice(Math.min(effect.claim.to, end), Math.max(effect.claim.from, from)));
  const none = counts.length > 0 && counts.every(({ value, from, to: end }) => value === 0 && beside(from, end));
  return (effect.label === "achieved" || effect.label === "progress") && none ? to(effect, "no_effect", "counted") : effect;
};

/** 没中第一标段，中了第二标段: one of several. */
const oneOfSeveral: Amendment = ({ said, effect }) =>
  effect.label === "achieved" && SEVERAL.test(said.result.text) && said.claims.some(({ stance }) => stance === "not" || stance === "failed") ? to(effect, "progress", "mixed-result", false) : effect;

/** 已改两项 where the action names no number: some of what was to be done. */
const someCounted: Amendment = ({ said, effect }) => {
  const counted = said.result.tokens.some(({ kind, from }) => kind === "count" && from >= effect.claim.to && from <= effect.claim.to + 2);
  return effect.label === "achieved" && effect.claim.topic === "install" && counted && wanted(said) === 0 && !ALL.test(said.result.text) ? to(effect, "progress", "counted", false) : effect;
};

/** As many as the action names, and nothing left open. */
const allCounted: Amendment = ({ said, effect }) => {
  const reached = said.result.tokens.find(({ kind }) => kind === "count")?.value;
  const { text, tokens } = said.result;
  const counts = readCounts(text, tokens, said.claims);
  const all = (counts === undefined || counts.done >= counts.of) && wanted(said) > 1 && reached === wanted(said) && said.claims.every(({ stance }) => DONE_SO_FAR.has(stance));
  return effect.label === "progress" && all ? to(effect, "achieved", "counted", false) : effect;
};

const AMENDMENTS: readonly Amendment[] = [guessed, away, partShare, partCounted, bareCount, noneCounted, someCounted, oneOfSeveral, allCounted];

/** Gives the weighed effect after what shares, counts and doubts of the result say of it. */
export function amendEffect(said: EffectWords, share: Share | undefined, weighed: WeighedEffect): WeighedEffect {
  return AMENDMENTS.reduce((effect, amend) => amend({ said, share, effect }), weighed);
}
