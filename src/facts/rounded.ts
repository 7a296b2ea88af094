/**
 * A figure to so many decimals; what a rule compares is what the page prints.
 *
 * @example rounded(66.666, 1) //=> 66.7
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * scale) / scale;
}
