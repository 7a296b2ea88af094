import type { Inputs } from "../model/inputs.js";
import type { Client } from "../model/nouns.js";
import { normalizeText } from "../text/normalizeText.js";
import { nameFinder, type NameFinder } from "./clientsInText.js";

/** What a typed client name stands for: one client, several that it fits, or none. */
export type NamedClient =
  | { readonly kind: "one"; readonly client: Client }
  | { readonly kind: "several"; readonly clients: readonly Client[] }
  | { readonly kind: "none"; readonly suggestions: readonly string[] };

/** Looks up clients by their exact name or alias; never merges by guess (ruling 9). */
export interface ClientNames {
  /** The workbook lists clients at all. */
  readonly any: boolean;
  of(typed: string): NamedClient;
  /** Two clients of the workbook begin with these words, as with a place that both lie in. */
  sharedStart(words: string): boolean;
  /** The full name of the one client meant, else the name as typed. */
  nameOf(typed: string): string;
  /** How many of the workbook's names end with these words. */
  endings(words: string): number;
  /** The clients and offices that a text names. */
  readonly spokenIn: NameFinder;
}

const SUGGESTED = 3;
const LEAST_LIKENESS = 0.3;

const keyOf = (name: string): string => normalizeText(name).text;

function pairs(text: string): ReadonlySet<string> {
  const chars = [...text];
  return new Set(chars.slice(1).map((char, at) => `${chars[at] ?? ""}${char}`));
}

/** Likeness of two names, 0…1: the share of neighbouring characters they have in common [A]. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** Every client name that tasks and log rows hold, as typed. */
function typedNames({ plans, log }: Inputs): ReadonlySet<string> {
  const typed = new Set<string>();
  for (const { client } of plans?.rows ?? []) for (const name of client ?? []) typed.add(name);
  for (const { client } of log?.rows ?? []) for (const name of client ?? []) typed.add(name);
  return typed;
}

/** The names of the workbook's clients; each typed spelling is looked up once. */
export function clientNames(inputs: Inputs): ClientNames {
  const rows = inputs.clients?.rows ?? [];
  const byKey = new Map<string, Client[]>();
  for (const client of rows) {
    for (const key of new Set([client.name, ...(client.aliases ?? [])].map(keyOf))) {
      byKey.set(key, [...(byKey.get(key) ?? []), client]);
    }
  }
  const known = new Map<string, NamedClient>();
  const starts = new Map<string, boolean>();
  const typed = typedNames(inputs);
  const full = new Set([...rows.map(({ name }) => name), ...typed].map(keyOf));
  const ends = new Map<string, number>();

  const suggest = (key: string): readonly string[] => {
    const own = pairs(key);
    return [...new Map(rows.map((client) => [client.name, likeness(own, pairs(keyOf(client.name)))]))]
      .filter(([, alike]) => alike >= LEAST_LIKENESS)
      .sort(([, a], [, b]) => b - a)
      .slice(0, SUGGESTED)
      .map(([name]) => name);
  };
  // Asked for only where a week's row is told of: a workbook may hold thousands of names that no client has.
  const unmatched = (key: string): NamedClient => ({
    kind: "none",
    get suggestions() {
      return suggest(key);
    },
  });
  const lookUp = (typed: string): NamedClient => {
    const standsFor = inputs.settings.aliases.get(typed) ?? typed;
    const found = byKey.get(keyOf(standsFor)) ?? [];
    const [first, ...others] = found;
    // A name that 设置 has stand for itself was found to be nobody else's.
    if (first === undefined) return inputs.settings.aliases.get(typed) === typed ? { kind: "none", suggestions: [] } : unmatched(keyOf(standsFor));
    return others.length === 0 ? { kind: "one", client: first } : { kind: "several", clients: found };
  };
  const of = (typed: string): NamedClient => {
    const before = known.get(typed);
    if (before) return before;
    const named = lookUp(typed);
    known.set(typed, named);
    return named;
  };
  return {
    any: rows.length > 0,
    of,
    sharedStart(words) {
      const before = starts.get(words);
      if (before !== undefined) return before;
      const start = keyOf(words);
      const shared = [...full].filter((name) => name.startsWith(start)).length > 1;
      starts.set(words, shared);
      return shared;
    },
    nameOf(typed) {
      const named = of(typed);
      return named.kind === "one" ? named.client.name : typed;
    },
    endings(words) {
      const before = ends.get(words);
      if (before !== undefined) return before;
      const several = rows.filter(({ name }) => keyOf(name).endsWith(words)).length;
      ends.set(words, several);
      return several;
    },
    spokenIn: nameFinder([...rows.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...inputs.settings.aliases.keys(), ...typed]),
  };
}
