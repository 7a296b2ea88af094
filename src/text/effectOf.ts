import type { EffectLabel, EffectReading, Rung } from "../model/reading.js";
import { amendEffect } from "./amendEffect.js";
import { attitudeOf } from "./attitudeOf.js";
import { committedGoals } from "./committedGoals.js";
import { doubtsEffect } from "./doubtsEffect.js";
import { EFFECT_STEPS, nothingTold, type EffectFound } from "./effectSteps.js";
import type { EffectWords } from "./effectWords.js";
import { highestRung } from "./highestRung.js";
import { readMissed } from "./readMissed.js";
import { readShare } from "./readShare.js";
import { rungOfTopic } from "./rungOfTopic.js";
import type { WeighedEffect } from "./weighEffect.js";

/** 全部完成 says that the action's own goals were reached: their rung counts. */
function rungWith({ action, claims }: EffectWords, label: EffectLabel): Rung {
  const said = highestRung(claims);
  if (said !== "none" || label !== "achieved") return said;
  const goals = committedGoals(action.text);
  return (["pay", "sign", "approve"] as const).filter((topic) => goals.has(topic)).map(rungOfTopic)[0] ?? "none";
}

/**
 * Gives what an action and its result, made ready, say of the effect: the steps that need no weighing come first; else the result is held against the goal the action names.
 *
 * @example effectOf(effectWords("无", "无")).label //=> "rest"
 */
export function effectOf(said: EffectWords): EffectReading {
  for (const step of EFFECT_STEPS) {
    const found = step(said);
    if (found !== undefined) return unweighed(said, found);
  }
  return said.weighed === undefined ? unweighed(said, nothingTold(said)) : weighedReading(said, said.weighed);
}

function unweighed({ claims }: EffectWords, found: EffectFound): EffectReading {
  return { ...found, percent: null, rung: "none", attitude: found.label === "rest" ? null : attitudeOf(claims), missed: null };
}

function weighedReading(said: EffectWords, weighed: WeighedEffect): EffectReading {
  const { result, claims } = said;
  const share = readShare(result.text);
  const effect = amendEffect(said, share, weighed);
  const { label, rule, claim, sure } = effect;
  return {
    label,
    rule,
    phrase: result.exact ? result.normal.typed(claim.from, claim.to) : said.resultTyped,
    sure: sure && !doubtsEffect(said, effect),
    percent: share?.percent ?? null,
    rung: rungWith(said, label),
    attitude: attitudeOf(claims),
    missed: readMissed(said.action.text, result.text, claims, label),
  };
}
