/** A text as the set of its neighbouring pairs of letters and digits. */
export function pairsOfText(text: string): ReadonlySet<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

/**
 * The likeness of two texts, 0…1: twice the pairs in common by all pairs (Dice).
 *
 * @example likeness(pairsOfText("提交方案"), pairsOfText("提交方案。")) //=> 1
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}
