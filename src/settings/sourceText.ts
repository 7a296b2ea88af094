/**
 * Where a default comes from, as people are told: the features by their ids, and [A] where it is our own.
 *
 * @example sourceText("[A] 000-32") //=> "[A] 000-32"
 * @example sourceText("ruling 23") //=> "[A]"
 */
export function sourceText(source: string): string {
  const ids = source.match(/\d{3}-\d+\w*/g) ?? [];
  return [...(source.includes("[A]") || ids.length === 0 ? ["[A]"] : []), ...ids].join(" ");
}
