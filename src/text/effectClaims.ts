import type { Claim } from "./claim.js";
import type { ClaimWords } from "./claimWords.js";
import { clausesOf, type Clause } from "./clausesOf.js";
import { EFFECT_SIGNS, type EffectSign } from "./lexicon/effectSigns.js";
import { rungOfTopic } from "./rungOfTopic.js";

interface Found {
  readonly sign: EffectSign;
  readonly from: number;
  readonly to: number;
}

function signsIn(words: string, start: number): readonly Found[] {
  const found: Found[] = [];
  for (const sign of EFFECT_SIGNS)
    for (const hit of words.matchAll(sign.pattern)) {
      const [from, to] = [start + hit.index, start + hit.index + hit[0].length];
      if (to > from && !found.some((other) => from < other.to && other.from < to)) found.push({ sign, from, to });
    }
  return found;
}

function claimed({ sign, from, to }: Found, clause: Clause, nth: number): Claim {
  const { rule, stance, sure, topic } = sign;
  return {
    rule, stance, sure, from, to, topic,
    rung: rungOfTopic(topic),
    latest: clause.latest,
    former: false,
    open: false,
    marked: true,
    reversal: false,
    outcome: false,
    clause: nth,
    dated: undefined,
  };
}

/**
 * Gives what a result claims of a visit or a call: the claims of the grammar, with the constructions only a log uses in their place.
 *
 * @example effectClaims(claimWords("局长去省里了"))[0]?.rule //=> "away"
 */
export function effectClaims({ text, tokens, claims }: ClaimWords): readonly Claim[] {
  const clauses = clausesOf(text, tokens);
  return clauses.flatMap((clause, nth) => {
    const own = claims.filter((claim) => claim.clause === nth);
    const found = signsIn(text.slice(clause.from, clause.to), clause.from);
    if (found.length === 0) return own;
    const left = own.filter(({ from, to }) => !found.some((sign) => from < sign.to && sign.from < to));
    return [...left, ...found.map((each) => claimed(each, clause, nth))].sort((one, other) => one.from - other.from);
  });
}
