/** Orders texts by their letters' numbers, the same in every language and on every machine. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
