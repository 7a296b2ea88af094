import type { SheetSpec } from "../model/columns/spec.js";
import { plain, withoutRemarks } from "./plain.js";
import { remembered } from "./remembered.js";

/** Longer texts are no headings: they are not kept. */
const LONGEST = 40;

/**
 * A heading as it is compared: spaces, line breaks, width, case, closing marks and bracketed remarks do not count (ruling 6).
 *
 * @example headingKey("完成\n时间（必填）*") //=> "完成时间"
 */
export function headingKey(text: string): string {
  return text.length > LONGEST ? keyOf(text) : keptKeyOf(text);
}

const keyOf = (text: string): string => withoutRemarks(plain(text)).replace(/[\s*：:]/gu, "").toLowerCase();
const keptKeyOf = remembered(keyOf);

/** How a heading was known: by its own Chinese or English name, or as another word for it. */
export interface KnownHeading {
  readonly field: string;
  readonly exact: boolean;
  readonly english: boolean;
}

/** All headings that a sheet's columns go by, by their key; own names before aliases, aliases of 设置 last and in either direction. */
export function knownHeadings(spec: SheetSpec, aliases: ReadonlyMap<string, string>): ReadonlyMap<string, KnownHeading> {
  const known = new Map<string, KnownHeading>();
  const learn = (text: string, heading: KnownHeading): void => {
    if (!known.has(headingKey(text))) known.set(headingKey(text), heading);
  };
  for (const { field, zh } of spec.columns) learn(zh, { field, exact: true, english: false });
  for (const { field, en } of spec.columns) learn(en, { field, exact: true, english: true });
  for (const { field, aliases: words } of spec.columns) for (const word of words ?? []) learn(word, { field, exact: false, english: false });
  for (const [word, stands] of aliases) {
    const heading = known.get(headingKey(stands));
    const turned = heading ?? known.get(headingKey(word));
    if (turned) learn(heading ? word : stands, { ...turned, exact: false });
  }
  return known;
}
