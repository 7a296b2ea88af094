import { SHEETS } from "../model/columns/index.js";
import { CannotReview } from "../model/finding.js";
import type { Mapping } from "../model/recognition.js";
import type { PairChange } from "../model/settingChange.js";
import { headingKey } from "../read/heading.js";
import { phraseWord } from "../read/phraseWord.js";
import { readPairs } from "../read/readPairs.js";

/** One pair of a list `A=B、C=D`. */
export type Pair = readonly [from: string, stands: string];

/** The pairs that 设置 holds already, and the language of the standard names beside them. */
interface Standing {
  readonly text: string;
  readonly english: boolean;
}

/**
 * The text of 表头别名 with what a person chose added to it.
 *
 * A heading that stands for one thing in plans and for another in logs has its second pair written the other way round, which reads the
 * same: of two pairs that begin alike only one would be read.
 *
 * @throws CannotReview `mapping-unwritable` for a heading that the list cannot hold, `mapping-taken` where it says something else already.
 */
export function headingPairs({ headings }: Mapping, { text, english }: Standing): string {
  const pairs = new Map(readPairs(text));
  const added: Pair[] = [];
  for (const { kind, field, text: heading } of headings) {
    const column = SHEETS.find(({ key }) => key === kind)?.columns.find((one) => one.field === field);
    if (!column) throw new RangeError(`${kind}.${field}`);
    const own = writable(heading);
    const standard = english ? column.en : column.zh;
    const free = ([[own, standard], [standard, own]] as const).find(([from, stands]) => (pairs.get(from) ?? stands) === stands);
    if (!free) throw new CannotReview("mapping-taken", { say: "mapping-taken", with: { text: heading, heading: standard } });
    if (!pairs.has(free[0])) added.push(free);
    pairs.set(...free);
  }
  return joined(text, added);
}

/** The text of 工作表别名 with what a person chose in place of what it said of the same sheets. */
export function sheetPairs({ sheets }: Mapping, { text, english }: Standing): string {
  const added = sheets.map(({ kind, sheet }): Pair => {
    const spec = SHEETS.find(({ key }) => key === kind);
    if (!spec) throw new RangeError(kind);
    if (readPairs(`${sheet}=${spec.zh}`).length !== 1) throw unwritable(sheet);
    return [sheet, english ? spec.en : spec.zh];
  });
  return saidAnew(text, added, ([sheet], [from]) => headingKey(sheet) === headingKey(from));
}

/**
 * The text of 短语 or 别名 with one pair in place of what it said of the same words, or without it.
 *
 * @throws CannotReview `pair-unwritable` for words that the list cannot hold.
 */
export function changedPairs({ key, from, stands }: PairChange, { text, english }: Standing): string {
  if (stands === null) return joined("", readPairs(text).filter(([own]) => own !== from));
  const [pair, ...rest] = readPairs(`${from}=${key === "phrases" ? phraseWord(stands, english) : stands}`);
  if (!pair || rest.length > 0) throw new CannotReview("pair-unwritable", { say: "pair-unwritable", with: { text: from } });
  return saidAnew(text, [pair], ([own], [other]) => own === other);
}

/** Whether a list says what these words stand for. */
export function hasPair(text: string, from: string): boolean {
  return readPairs(text).some(([own]) => own === from);
}

/** Pairs behind those of the text, in place of those among them that say the same. */
function saidAnew(text: string, added: readonly Pair[], isSame: (added: Pair, before: Pair) => boolean): string {
  const before = readPairs(text);
  const stay = before.filter((pair) => !added.some((one) => isSame(one, pair)));
  return stay.length < before.length ? joined("", [...stay, ...added]) : joined(text, added);
}

/** A heading as the list can hold it: as it is typed, else without its remarks. */
function writable(heading: string): string {
  const found = [heading, headingKey(heading)].find((text) => {
    const [first, ...rest] = readPairs(`${text}=x`);
    return first !== undefined && rest.length === 0 && headingKey(first[0]) === headingKey(heading) && headingKey(heading) !== "";
  });
  if (found === undefined) throw unwritable(heading);
  return found;
}

function unwritable(text: string): CannotReview {
  return new CannotReview("mapping-unwritable", { say: "mapping-unwritable", with: { text } });
}

function joined(text: string, added: readonly Pair[]): string {
  const before = text.replace(/[\s、,，;；]+$/u, "");
  return [...(before === "" ? [] : [before]), ...added.map((pair) => pair.join("="))].join("、");
}
