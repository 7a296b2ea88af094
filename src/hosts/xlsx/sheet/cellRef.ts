const LETTERS = 3;
const DIGITS = 7;

/** A place in a sheet, counted from 1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/**
 * The place that a reference such as `AB12` or `$A$1` names, or undefined where it names none inside a sheet.
 *
 * @example parseRef("B3") //=> { row: 3, column: 2 }
 * @example parseRef("ZZZZZZ1") //=> undefined
 */
export function parseRef(text: string): CellRef | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!parts?.[1] || !parts[2]) return undefined;
  let column = 0;
  for (const letter of parts[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return row >= 1 && row <= 1_048_576 && column <= 16_384 ? { row, column } : undefined;
}

/**
 * The same place from the bytes of a plain reference, as `row * 16384 + column - 1`; -1 for anything but capitals, then digits.
 *
 * One number and no object, since it is asked for every cell.
 */
export function scanRef(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to && at < from + LETTERS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 65 || byte > 90) break;
    column = column * 26 + byte - 64;
  }
  const digits = at;
  let row = 0;
  for (; at < to && at <= digits + DIGITS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 48 || byte > 57) return -1;
    row = row * 10 + byte - 48;
  }
  const whole = digits > from && at > digits && at - digits <= DIGITS && at === to;
  return whole && row >= 1 && row <= 1_048_576 && column <= 16_384 ? row * 16_384 + column - 1 : -1;
}
