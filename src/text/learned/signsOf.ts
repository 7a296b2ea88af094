import type { Claim } from "../claim.js";
import type { Token } from "../token.js";

/** What the grammar made of a row: its verdict, and the claims it came from. */
export interface Verdict {
  readonly label: string;
  readonly rule: string;
  readonly sure: boolean;
  readonly claims: readonly Claim[];
  /** The words of the text that it knows. */
  readonly tokens: readonly Token[];
}

const MANY = 4;
const COUNTED = [" of 0", " of 1", " of 2", " of 3", " of 4"];
const NO_CLAIM = "–";

/**
 * Gives what the grammar made of a row as signs, each of which the weights know by itself: its verdict, alone and with the rule, the number of claims and the last of them. A sign is given in its pieces, since joining them for every row takes longer than reading them.
 *
 * @example signsOf({ label: "done", rule: "reached", sure: true, claims: [], tokens: [] })[1]?.join("") //=> "done sure"
 */
export function signsOf({ label, rule, sure, claims }: Verdict): readonly (readonly string[])[] {
  const last = claims[claims.length - 1];
  const trust = sure ? " sure" : " unsure";
  return [
    [label],
    [label, trust],
    [label, " ", rule],
    [label, " ", rule, trust],
    [label, COUNTED[Math.min(claims.length, MANY)] ?? ""],
    [label, " at last ", last?.stance ?? NO_CLAIM],
    [label, " at last by ", last?.rule ?? NO_CLAIM],
  ];
}
