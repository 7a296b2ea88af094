import { isoDay, parseIsoDay, weekdayOf } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import { fill, type Slots } from "./fill.js";
import type { zh } from "./zh/index.js";

type Zh = typeof zh;

/** A file of words: `common`, `report`, `whys` … */
export type Group = keyof Zh;

/** All words of one language. */
export type Words = { readonly [G in Group]: { readonly [Key in keyof Zh[G]]: string } };

/**
 * The type of a second language: the same groups and keys, and in each sentence the same slots.
 * A sentence that lacks a slot, or has one too many, has the type never and does not compile.
 */
export type Twin<First, Second> = {
  readonly [Key in keyof First]: Key extends keyof Second
    ? First[Key] extends string
      ? Second[Key] extends string
        ? SameSlots<First[Key], Second[Key]>
        : never
      : Twin<First[Key], Second[Key]>
    : never;
};
type SameSlots<A extends string, B extends string> = [Slots<A>, Slots<B>] extends [Slots<B>, Slots<A>] ? B : never;

type Filling<Template> = Template extends string
  ? [Slots<Template>] extends [never]
    ? []
    : [values: Readonly<Record<Slots<Template>, string | number>>]
  : never;

/** Says the words of one group: the key, and a value for each of its slots. */
export type Speaker<G extends Group> = <Key extends keyof Zh[G] & string>(key: Key, ...values: Filling<Zh[G][Key]>) => string;

/**
 * The speaker of a group.
 *
 * @example speaker(words, "common")("ratio", { n: 1, of: 3 }) //=> "1/3"
 */
export function speaker<G extends Group>(words: Words, group: G): Speaker<G> {
  const templates: Readonly<Record<string, string>> = words[group];
  return (key, ...values) => fill(templates[key] ?? key, values[0] ?? {});
}

/** The words that sentences are told from: all, or those loaded so far. */
export type ToldWords = Pick<Words, "common"> & Partial<Words>;

/** A `day` slot that holds a whole date is told as weekday and date: no date stands without its weekday (F03). */
function dayLabelled(words: ToldWords, value: string | number | undefined): { readonly day?: string } {
  const day = typeof value === "string" ? parseIsoDay(value) : undefined;
  if (day === undefined) return {};
  const common: Readonly<Record<string, string>> = words.common;
  const weekday = common[`weekday-${weekdayOf(day)}`] ?? "";
  return { day: fill(words.common["day-label"], { weekday, date: isoDay(day).slice(5) }) };
}

/**
 * A sentence in a language: its template, found in whichever group has the key, with its measured things.
 *
 * A key that no group has is told as itself, so that the fault shows.
 */
export function tell(words: ToldWords, sentence: Sentence): string {
  for (const group of Object.values<Readonly<Record<string, string>>>(words)) {
    const template = Object.hasOwn(group, sentence.say) ? group[sentence.say] : undefined;
    if (template !== undefined) return fill(template, { ...sentence.with, ...dayLabelled(words, sentence.with["day"]) });
  }
  return sentence.say;
}
