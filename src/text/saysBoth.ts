import { sifted } from "./sifted.js";

const FILLER = /已经|全部|[了已都还也却但的说是就过]/gu;
const DENIAL = /^(?:没有?|未|不)/u;
const LONGEST = 6;
const CLAUSE_END = /[，,；;]/u;
const hasClauses = sifted(CLAUSE_END);

/** 没批，又批了: a turn of things and no contradiction, for which 又 counts only after 说. */
const bare = (clause: string): string => clause.replace(/^又说/u, "").replace(FILLER, "");

const denies = (one: string, other: string): boolean => {
  const denied = one.replace(DENIAL, "");
  return denied !== one && denied !== "" && !DENIAL.test(other) && (other.startsWith(denied) && other.length <= denied.length + 1);
};

/**
 * Tells whether two clauses that are the whole text say and deny one thing, with no word of time or turn between them.
 *
 * @example saysBoth("签了，还没签") //=> true
 * @example saysBoth("没签，后来签了") //=> false
 */
export function saysBoth(text: string): boolean {
  if (!hasClauses(text)) return false;
  const [first, second, ...more] = text.split(CLAUSE_END);
  if (first === undefined || second === undefined || more.length > 0) return false;
  const [one, other] = [bare(first), bare(second)];
  return one.length <= LONGEST && other.length <= LONGEST && (denies(one, other) || denies(other, one));
}
