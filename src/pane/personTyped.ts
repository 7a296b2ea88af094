/**
 * Who is meant by what was typed: the name itself, or the one name that holds it; null for nothing typed, undefined where nobody or several are.
 *
 * @example personTyped("甲", ["销售甲", "销售乙"]) //=> "销售甲"
 */
export function personTyped(typed: string, people: readonly string[]): string | null | undefined {
  if (typed.trim() === "") return null;
  const exact = people.find((name) => name.toLowerCase() === typed.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const [only, ...others] = peopleTyped(typed, people);
  return others.length === 0 ? only : undefined;
}

/** Everybody whose name holds what was typed. */
export function peopleTyped(typed: string, people: readonly string[]): readonly string[] {
  const text = typed.trim().toLowerCase();
  return people.filter((name) => name.toLowerCase().includes(text));
}
