/**
 * Where each place that others lead to is led to from.
 *
 * @example inverse([2, null, 0]) //=> Map { 2 → 0, 0 → 2 }
 */
export function inverse(places: readonly (number | null)[]): ReadonlyMap<number, number> {
  return new Map(places.flatMap((to, from) => (to === null ? [] : [[to, from] as const])));
}
