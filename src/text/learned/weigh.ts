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
  readonly sure: boolean;
  /** The deciding phrase is all that was typed: 未完成, 已签约. */
  readonly whole: boolean;
}

/** From which chance on an answer is taken, and called sure; `npm run train` prints what other limits would give. */
export interface Limits<Label extends string> {
  /** The label that says that the goal was reached: the one that must not be said of what is not. */
  readonly reached: Label;
  /** Least chance to be sure of what both say; of what both say was reached; of what only the weights say. */
  readonly agreed: number;
  readonly agreedReached: number;
  readonly alone: number;
  /** Least chance to overrule the grammar; to overrule its `reached`, which a doubt takes back more easily; and to overrule it with `reached`. */
  readonly overrule: number;
  readonly overruleFromReached: number;
  readonly overruleReached: number;
}

/**
 * Weighs the grammar's verdict with what labelled sentences taught: which label, and whether it is sure.
 *
 * Where both agree the grammar's phrase and rule stand; where they do not the likelier label is taken, and seldom called sure.
 * A plain phrase that is the whole text is never overruled: sure where both agree, unsure where they do not.
 */
export function weigh<Label extends string>(verdict: GrammarVerdict<Label>, grams: RowGrams, weights: Weights<Label>, limits: Limits<Label>): Weighed<Label> {
  const chances = chancesOf(weights, grams);
  const chance = Math.max(...chances);
  const label = weights.labels[chances.indexOf(chance)] ?? verdict.label;
  const isReached = label === limits.reached;
  const isPlain = verdict.sure && verdict.whole;
  if (label === verdict.label) return { label, sure: isPlain || chance >= (isReached ? limits.agreedReached : limits.agreed), overruled: null };
  const least = isReached ? limits.overruleReached : verdict.label === limits.reached ? limits.overruleFromReached : limits.overrule;
  if (isPlain || chance < least) return { label: verdict.label, sure: false, overruled: null };
  return { label, sure: chance >= limits.alone, overruled: strongestGram(weights, grams, label) ?? { from: 0, to: 0 } };
}
