import { actionWords, type ActionWords } from "./actionWords.js";
import type { Claim } from "./claim.js";
import { claimWords, type ClaimWords } from "./claimWords.js";
import { effectClaims } from "./effectClaims.js";
import { effectValue } from "./effectValue.js";
import { weighEffect, type WeighedEffect } from "./weighEffect.js";

/** An action and its result made ready for judging: the words of both, what the result claims, and what its claims come to. */
export interface EffectWords {
  readonly action: ActionWords;
  readonly result: ClaimWords;
  readonly actionTyped: string;
  readonly resultTyped: string;
  /** What the result claims, constructions told of a visit included. */
  readonly claims: readonly Claim[];
  /** What the claims come to; undefined where none of them tells of the goal. */
  readonly weighed: WeighedEffect | undefined;
}

/**
 * Gives an action and its result made ready for the steps of `readEffect`.
 *
 * @example effectWords("催款", "款到账").weighed?.label //=> "achieved"
 */
export function effectWords(actionTyped: string, resultTyped: string): EffectWords {
  const action = actionWords(actionTyped);
  const result = claimWords(resultTyped);
  const claims = effectClaims(result, action);
  const weighed = weighEffect(claims.map((claim) => ({ claim, value: effectValue(claim, result.text, action) })));
  return { action, result, actionTyped: actionTyped.trim(), resultTyped: resultTyped.trim(), claims, weighed };
}
