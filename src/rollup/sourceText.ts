import type { BookRow, Original } from "../model/book.js";
import { originText } from "../model/origin.js";
import { byText } from "./byText.js";
import type { Digest } from "./content.js";

/** More places are counted [A]. */
const NAMED = 3;
const DIGEST = / #([0-9a-f]{8}|0)\.([0-9a-f]{8}|0)/u;

/** Where a row stands, as 来源文件 says it. */
export function placeText({ file, origin }: Pick<BookRow, "file" | "origin">): string {
  return `${file} ${originText(origin)}`;
}

/**
 * What 来源文件 says of a row: its places, a digest by which an edit is seen next week, and what was typed where a cell holds something else.
 *
 * @example "甲.xlsx 周计划!D5 #3f2a9c01.0 〔日期：周三〕"
 */
export function sourceText(rows: readonly BookRow[], digest: Digest): string {
  const places = [...new Set(rows.map(placeText))].sort(byText);
  const more = places.length > NAMED ? ` +${places.length - NAMED}` : "";
  return `${places.slice(0, NAMED).join("；")}${more} #${digest.written}.${digest.decided}${originalsText(rows[0]?.originals ?? [])}`;
}

function originalsText(originals: readonly Original[]): string {
  return originals.length === 0 ? "" : ` 〔${originals.map(({ heading, text }) => `${heading}：${text}`).join("；")}〕`;
}

/** The digest that 来源文件 keeps of the row as it was mailed; undefined where it keeps none. */
export function parseDigest(source: string | null): Digest | undefined {
  const found = DIGEST.exec(source ?? "");
  return found?.[1] !== undefined && found[2] !== undefined ? { written: found[1], decided: found[2] } : undefined;
}

/** The number of the row in the first workbook that 来源文件 names, for the order of rows. */
export function parseRow(source: string | null): number {
  return Number(/![A-Z]+(\d+)/u.exec(source ?? "")?.[1] ?? Number.NaN);
}
