/**
 * The positions of the longest part of a line of numbers that rises from left to right; of several, one whose numbers are small.
 *
 * A null has no place in it.
 *
 * @example longestRising([4, 0, 1, null, 2]) //=> [1, 2, 4]
 */
export function longestRising(line: readonly (number | null)[]): number[] {
  /** `ends[n]`: the position at which the best rising part of n + 1 numbers ends. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  line.forEach((value, position) => {
    if (value === null) return;
    const length = ends.findIndex((end) => (line[end] ?? 0) >= value);
    const at = length < 0 ? ends.length : length;
    before.set(position, ends[at - 1]);
    ends[at] = position;
  });
  const rising: number[] = [];
  for (let position = ends.at(-1); position !== undefined; position = before.get(position)) rising.unshift(position);
  return rising;
}
