import { GramList } from "./gramList.js";
import type { RowGrams } from "./rowGrams.js";
import { chancesOf, strongestGram, type Weights } from "./weights.js";

/** What the learned weights make of a verdict of the grammar. */
export interface Weighed<Label extends string> {
  readonly label: Label;
  readonly sure: boolean;
  /** Where another label than the grammar's was taken: the words that speak most for it. */
  readonly overruled: { readonly from: number; readonly to: number } | null;
}

/** What the grammar said of a row, before it is weighed. */
export interface GrammarVerdict<Label extends string> {
  readonly label: Label;
  /** A phrase read for sure is all that was typed: 未完成, 已签约. Its label stands. */
  readonly plain: boolean;
  /** The grammar is sure that the goal was not reached: reached is said against it only for sure. */
  readonly denied: boolean;
}

/** How likely an answer must be to be taken, and to be called sure; `npm run train` prints what other limits would give. */
export interface Limits<Label extends string> {
  /** The label that says that the goal was reached: the one that must not be said of what is not. */
  readonly reached: Label;
  /** What the chance of `reached` counts against the chances of the other labels: below 1, since it is the worst mistake. */
  readonly reachedCounts: number;
  /** Least chance to be sure; to be sure of `reached`. */
  readonly sure: number;
  readonly sureReached: number;
}

/** The grams of the row that is weighed. */
const grams = new GramList();

/**
 * Weighs the grammar's verdict with what labelled sentences taught: which label, and whether it is sure.
 *
 * The likeliest label is taken. Where it is the grammar's, the grammar's phrase and rule stand.
 */
export function weigh<Label extends string>({ label: read, plain, denied }: GrammarVerdict<Label>, addTo: RowGrams, weights: Weights<Label>, limits: Limits<Label>): Weighed<Label> {
  grams.clear();
  addTo(grams);
  const chances = chancesOf(weights, grams);
  // Beside a phrase that is all that was typed stand no words that could take it back.
  const isSure = (label: Label): boolean => (chances[weights.labels.indexOf(label)] ?? 0) >= (label === limits.reached && !plain ? limits.sureReached : limits.sure);
  const likely = plain ? read : likeliest(weights.labels, chances, limits);
  const label = denied && likely === limits.reached && !isSure(likely) ? read : likely;
  return { label, sure: isSure(label), overruled: label === read ? null : (strongestGram(weights, grams, label) ?? { from: 0, to: 0 }) };
}

/**
 * Gives the label with the greatest chance, that of `reached` counted for less.
 *
 * @example likeliest(["done", "partial"], [0.55, 0.45], { reached: "done", reachedCounts: 0.6, sure: 0.9, sureReached: 0.94 }) //=> "partial"
 */
export function likeliest<Label extends string>(labels: readonly Label[], chances: readonly number[], { reached, reachedCounts }: Limits<Label>): Label {
  const worth = (label: Label, at: number): number => (chances[at] ?? 0) * (label === reached ? reachedCounts : 1);
  return labels.reduce((best, label, at) => (worth(label, at) > worth(best, labels.indexOf(best)) ? label : best));
}
