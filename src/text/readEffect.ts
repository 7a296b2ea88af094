import type { EffectLabel, EffectReading } from "../model/reading.js";
import { effectOf } from "./effectOf.js";
import { effectWords } from "./effectWords.js";
import { EFFECT_WEIGHTS } from "./learned/effectWeights.js";
import { effectGrams } from "./learned/rowGrams.js";
import { weigh, type Limits } from "./learned/weigh.js";
import { unpackWeights } from "./learned/weights.js";
import { normalizeText } from "./normalizeText.js";
import { remembered } from "./remembered.js";

const HELD = 16_384;
const WEIGHTS = unpackWeights(EFFECT_WEIGHTS);
const LIMITS: Limits<EffectLabel> = { reached: "achieved", reachedCounts: 0.25, sure: 0.83, sureReached: 0.92 };
/** Read off the form of what was typed, where words weigh nothing: a ticked box, 6/6. */
export const FORMAL = new Set(["ticked-box", "bare-ratio"]);

/**
 * Gives what a day's action and result say of the effect (data/labels/LABELS.md, B): a grammar reads, and weights learned from labelled sentences judge its verdict.
 *
 * Where the weights take another label, its rule is `by-likeness` and its phrase the words that spoke most for it; the rung, the attitude and whether a meeting took place stay the grammar's.
 *
 * @example readEffect("无", "无").label //=> "rest"
 * @example readEffect("会见投资方", "没见到").missed //=> true
 */
export function readEffect(action: string, result: string): EffectReading {
  return readPair(`${action.length}:${action}${result}`);
}

/** A review reads the rows of its workbook again and again, so their last readings are kept, by one text for both cells. */
const readPair = remembered((both) => {
  const at = both.indexOf(":") + 1;
  const resultAt = at + Number(both.slice(0, at - 1));
  return weighedEffect(both.slice(at, resultAt), both.slice(resultAt));
}, HELD);

function weighedEffect(action: string, result: string): EffectReading {
  const said = effectWords(action, result);
  const verdict = effectOf(said);
  if (result.trim() === "") return verdict;
  const { normal, tokens } = said.result;
  const { label, sure, overruled } = weigh({ label: verdict.label, plain: verdict.sure && FORMAL.has(verdict.rule), denied: verdict.sure && verdict.label !== "achieved" }, effectGrams(normalizeText(action).text, normal.text, { ...verdict, claims: said.claims, tokens }), WEIGHTS, LIMITS);
  if (overruled === null) return { ...verdict, sure };
  return { ...verdict, label, sure, rule: "by-likeness", phrase: normal.typed(overruled.from, overruled.to) || result.trim() };
}
