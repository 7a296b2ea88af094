/**
 * Plain data as JSON whose fields stand in the order of their names, so that equal data is equal text however it came about.
 *
 * @example stableJson({ b: 1, a: [2] }) //=> "{\"a\":[2],\"b\":1}"
 */
export function stableJson(data: unknown): string {
  return JSON.stringify(data, (_name, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
