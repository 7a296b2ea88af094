/**
 * How many values there are up to the last that is not null.
 *
 * @example filledLength([1, null, 2, null]) //=> 3
 */
export function filledLength(values: readonly unknown[]): number {
  return values.reduce<number>((length, value, at) => (value === null ? length : at + 1), 0);
}
