import { normalizeText } from "../text/normalizeText.js";
import { officesOf } from "../text/officesOf.js";

/** The clients that a text names, and the rest of its words. */
export interface SpokenClients {
  /** Names and offices, as the text has them. */
  readonly spoken: readonly string[];
  /** The normal text with a space in place of each. */
  readonly rest: string;
}

/** Finds names in a text; thousands of names cost no more than a few. */
export type NameFinder = (text: string) => SpokenClients;

/** Gives a finder of these names, and of whatever else is called an office. */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byStart = new Map<string, string[]>();
  for (const name of new Set([...names].map((typed) => normalizeText(typed).text))) {
    if (name.length < 2) continue;
    const start = name.slice(0, 2);
    const known = byStart.get(start);
    if (known) known.push(name);
    else byStart.set(start, [name]);
  }
  for (const known of byStart.values()) known.sort((one, other) => other.length - one.length);
  return (text) => {
    let rest = normalizeText(text).text;
    const spoken: string[] = [];
    const take = (from: number, name: string): void => {
      spoken.push(name);
      rest = `${rest.slice(0, from)}${" ".repeat(name.length)}${rest.slice(from + name.length)}`;
    };
    for (const { name, from } of officesOf(rest)) take(from, name);
    for (let at = 0; at + 1 < rest.length; at += 1) {
      const found = byStart.get(rest.slice(at, at + 2))?.find((name) => rest.startsWith(name, at));
      if (found !== undefined) take(at, found);
    }
    return { spoken, rest };
  };
}
