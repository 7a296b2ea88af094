import { fill } from "../../words/fill.js";
import type { Words } from "../../words/index.js";

/** A template sentence by its key, which may be put together from a sheet and a field; undefined where there is none. */
export type Say = (key: string, slots?: Readonly<Record<string, string | number>>) => string | undefined;

/** The template's words of one language. */
export function sayer(words: Words): Say {
  const all: Readonly<Record<string, string>> = { ...words.advice, ...words.template };
  return (key, slots = {}) => (Object.hasOwn(all, key) ? fill(all[key] ?? "", slots) : undefined);
}
