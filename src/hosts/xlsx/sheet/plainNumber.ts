/**
 * The number that a cell states, or undefined where it is none (NaN, 1e999, text).
 *
 * @example plainNumber("1.5E3") //=> 1500
 * @example plainNumber("1e999") //=> undefined
 */
export function plainNumber(text: string): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : undefined;
}

/** Up to 15 digits fit a double exactly, and so does the power of ten they are divided by. */
const DIGITS = 15;

/** The number in plain digits with at most one point, from bytes; NaN for anything that needs `plainNumber`. */
export function scanNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  if (at === to || to - at > DIGITS + 1) return NaN;
  let whole = 0;
  let scale = 0;
  let digits = 0;
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      whole = whole * 10 + byte - 48;
      digits += 1;
      scale *= 10;
    } else if (byte === 46 && scale === 0 && digits > 0) scale = 1;
    else return NaN;
  }
  if (digits > DIGITS) return NaN;
  const value = scale > 1 ? whole / scale : whole;
  return negative ? 0 - value : value;
}
