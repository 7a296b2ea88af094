import type { Area } from "../../../src/model/workbook.js";
import { columnLetters, quoteSheet } from "../../../src/model/origin.js";

/** The last row and column of a worksheet, 0-based. */
export const LAST = { row: 1_048_575, column: 16_383 };

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an A1 address without its sheet (`B2`, `A1:C3`, `$1:$3`, `A:C`), or undefined where it is none. */
export function parseAddress(text: string): Area | undefined {
  const [first, last = first, more] = text.replaceAll("$", "").split(":");
  if (first === undefined || last === undefined || more !== undefined) return undefined;
  const from = /^([A-Za-z]{1,3})?(\d+)?$/.exec(first);
  const to = /^([A-Za-z]{1,3})?(\d+)?$/.exec(last);
  if (!from || !to || first === "" || !from[1] !== !to[1] || !from[2] !== !to[2]) return undefined;
  if ((!from[1] || !from[2]) && !text.includes(":")) return undefined;
  const rows = [from[2], to[2]].map((row, end) => (row === undefined ? end * LAST.row : Number(row) - 1)).sort((a, b) => a - b);
  const columns = [from[1], to[1]].map((column, end) => (column === undefined ? end * LAST.column : columnNumber(column))).sort((a, b) => a - b);
  const area = { top: rows[0] ?? 0, left: columns[0] ?? 0, bottom: rows[1] ?? 0, right: columns[1] ?? 0 };
  return area.top < 0 || area.bottom > LAST.row || area.right > LAST.column ? undefined : area;
}

/** The A1 address of an area, without its sheet. */
export function addressOf(area: Area): string {
  if (area.left === 0 && area.right === LAST.column) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST.row) return `${columnLetters(area.left + 1)}:${columnLetters(area.right + 1)}`;
  const first = columnLetters(area.left + 1) + String(area.top + 1);
  const last = columnLetters(area.right + 1) + String(area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

export function sheetAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${addressOf(area)}`;
}

/** A reference with its sheet taken apart: `'周 复盘'!$M$1` is sheet 周 复盘 and M1. */
export function parseReference(text: string): { readonly sheet: string | null; readonly area: Area } | undefined {
  const split = /^(?:'((?:[^']|'')+)'!|([^!']+)!)?(.+)$/.exec(text.replace(/^=/, ""));
  const area = split?.[3] === undefined ? undefined : parseAddress(split[3]);
  if (!split || !area) return undefined;
  return { sheet: split[1]?.replaceAll("''", "'") ?? split[2] ?? null, area };
}

export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function inside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What is left of an area without the cells of another: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The cells that two areas share, or undefined where there are none. */
export function shared(a: Area, b: Area): Area | undefined {
  if (!overlap(a, b)) return undefined;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}
