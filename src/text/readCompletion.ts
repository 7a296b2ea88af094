import type { CompletionLabel, CompletionReading } from "../model/reading.js";
import { readSteps } from "./completionSteps.js";
import { completionWords } from "./completionWords.js";
import { COMPLETION_WEIGHTS } from "./learned/completionWeights.js";
import { completionGrams } from "./learned/rowGrams.js";
import { isWhole } from "./learned/isWhole.js";
import { weigh, type Limits } from "./learned/weigh.js";
import { unpackWeights } from "./learned/weights.js";
import { remembered } from "./remembered.js";

const HELD = 4_096;
const WEIGHTS = unpackWeights(COMPLETION_WEIGHTS);
const LIMITS: Limits<CompletionLabel> = { reached: "done", reachedCounts: 0.25, sure: 0.88, sureReached: 0.93 };
/** Where nothing was said there is nothing to weigh. */
const UNWEIGHED = new Set(["blank", "none-word"]);

/**
 * Gives what the words of a 实际完成情况 say of the planned result (data/labels/LABELS.md, A): a grammar reads, and weights learned from labelled sentences judge its verdict.
 *
 * Where the weights take another label, its rule is `by-likeness` and its phrase the words that spoke most for it.
 *
 * @example readCompletion("未完成").label //=> "not_done"
 * @example readCompletion("还剩35%").percent //=> 65
 */
export const readCompletion: (source: string) => CompletionReading = remembered((source) => {
  const words = completionWords(source);
  const verdict = readSteps(words);
  if (UNWEIGHED.has(verdict.rule)) return verdict;
  const { normal, tokens, states: claims } = words;
  const { label, sure, overruled } = weigh({ label: verdict.label, plain: verdict.sure && isWhole(verdict.phrase, source), denied: verdict.sure && verdict.label === "not_done" }, completionGrams(normal.text, { ...verdict, claims, tokens }), WEIGHTS, LIMITS);
  if (overruled === null) return { ...verdict, sure };
  const phrase = normal.typed(overruled.from, overruled.to) || source.trim();
  return { label, sure, phrase, rule: "by-likeness", percent: label === "partial" ? verdict.percent : null, rung: label === "done" || label === "partial" ? verdict.rung : "none" };
}, HELD);
