/**
 * Whether two pieces of plain data say the same; a field that is undefined counts as absent.
 *
 * @example saysSame({ a: [1] }, { a: [1], b: undefined }) //=> true
 */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [fieldsOf(one), fieldsOf(other)];
  return left.length === right.length && left.every(([key, value]) => Object.hasOwn(other, key) && saysSame(value, Reflect.get(other, key)));
}

function fieldsOf(data: object): readonly (readonly [string, unknown])[] {
  return Object.entries<unknown>({ ...data }).filter(([, value]) => value !== undefined);
}
