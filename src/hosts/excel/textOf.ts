/**
 * Plain data as text by which two pieces of it are compared, whatever order their members were written in.
 *
 * @example textOf({ top: 1, left: 0 }) === textOf({ left: 0, top: 1 }) //=> true
 */
export function textOf(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  return JSON.stringify(value, sorted) ?? "";
}
