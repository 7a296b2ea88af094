import type { Claim } from "./claim.js";
import { claimsOf } from "./claimsOf.js";
import { clausesOf, type Clause } from "./clausesOf.js";
import { normalizeText, type NormalText } from "./normalizeText.js";
import { remembered } from "./remembered.js";
import { respell } from "./respell.js";
import type { Token } from "./token.js";
import { tokenise } from "./tokenise.js";
import { withoutEnd } from "./withoutEnd.js";

/** A typed text with the words of the grammar in it and what they claim. */
export interface ClaimWords {
  readonly normal: NormalText;
  readonly text: string;
  /** A range of `text` is the same range of `normal`. */
  readonly exact: boolean;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly claims: readonly Claim[];
}

const HELD = 4_096;

/**
 * Gives a typed text read into claims; the same few sentences fill most cells, so the last ones are kept.
 *
 * @example claimWords("还没签").claims[0]?.stance //=> "not"
 */
export const claimWords: (source: string) => ClaimWords = remembered((source) => {
  const normal = normalizeText(source);
  const { text, exact } = respell(withoutEnd(normal.text));
  const tokens = tokenise(text);
  const clauses = clausesOf(text, tokens);
  return { normal, text, exact, tokens, clauses, claims: claimsOf(text, clauses) };
}, HELD);
