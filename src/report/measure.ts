import type { Role } from "../model/drawing.js";

/** Points of each role's letters, as the hosts' palette has them; a test holds the two together. */
export const SIZES: Readonly<Record<Role, number>> = {
  title: 16,
  subtitle: 9,
  warning: 10.5,
  summary: 10.5,
  figure: 14,
  figureLabel: 9,
  section: 12,
  head: 10.5,
  text: 10.5,
  center: 10.5,
  number: 10.5,
  small: 9,
  link: 9,
  input: 10.5,
  spacer: 10.5,
};

const BODY = 10.5;
const LINE = 1.3;
const SPARE = 1.1;
const PADDING = 4;
/** Excel's own limit for a row. */
export const TALLEST = 409;
/** Part of a column that letters may fill: what hosts and fonts differ by stays free. */
const FILL = 0.97;

/** The width of a text in half Chinese characters, as Chinese fonts draw it: a Chinese character, its signs and its quotes are 2, any other 1. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  if (sign >= " " && sign <= "~") return 1;
  if (sign >= "\u4e00" && sign <= "\u9fff") return 2;
  if (/\p{Mark}|[\u200b-\u200f\u2060\ufeff]/u.test(sign)) return 0;
  return /[\u00d7\u00f7\u1100-\u115f\u2014\u2018-\u201d\u2026\u2190-\u21ff\u2460-\u24ff\u25a0-\u27bf\u221a\u2264\u2265\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u.test(sign)
    ? 2
    : 1;
}

/**
 * How many lines a text takes in a column so many units wide; Chinese breaks anywhere, Latin words stay whole where they fit.
 *
 * @example wrappedLines("出差外地，会见投资方", 10) //=> 2
 */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(2, width);
  if (text.length * 2 <= room && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const [piece] of paragraph.matchAll(/[!-~\u00c0-\u024f]+|\s|[^]/gu)) {
      const long = textWidth(piece);
      if (used > 0 && used + long > room) {
        lines += 1;
        used = 0;
      }
      if (long > room) {
        lines += Math.ceil(long / room) - 1;
        used = long % room;
      } else {
        used += long;
      }
    }
  }
  return lines;
}

/** Units of a size that fit in a column so many body characters wide. */
export function roomFor(role: Role, width: number): number {
  return (width * FILL * BODY) / SIZES[role];
}

/** Points of so many lines of a role, with 10 % to spare, since fonts differ by platform. */
export function linesHeight(role: Role, lines: number): number {
  return Math.min(TALLEST, Math.ceil(lines * SIZES[role] * LINE * SPARE + PADDING));
}

/** Points that a text needs in a column. */
export function textHeight(text: string, role: Role, width: number): number {
  return linesHeight(role, wrappedLines(text, roomFor(role, width)));
}

/**
 * A text as long as the tallest row can show in that width, ending in `…` where it was longer.
 */
export function clipText(text: string, role: Role, width: number): string {
  if (textHeight(text, role, width) < TALLEST) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textHeight(`${text.slice(0, middle)}…`, role, width) < TALLEST) low = middle;
    else high = middle - 1;
  }
  const whole = /[\ud800-\udbff]/.test(text.charAt(low - 1)) ? low - 1 : low;
  return `${text.slice(0, whole)}…`;
}
