/**
 * How many values there are up to the last that is not null.
 *
 * @example filledLength([1, null, 2, null]) //=> 3
 */
export function filledLength(values: readonly unknown[]): number {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length -= 1;
  return length;
}
