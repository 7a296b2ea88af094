import { sceneFromText } from "../../facts/sceneFromText.js";
import type { OwnedSlot } from "../../facts/slots.js";
import type { Tally } from "../../model/checks.js";
import type { LogEntry } from "../../model/nouns.js";
import type { Origin } from "../../model/origin.js";

/** Counts things by name, in the order in which the names are first met. */
export function tallyOf(named: readonly (readonly [name: string, origin: Origin])[]): readonly Tally[] {
  const tallies = new Map<string, Origin[]>();
  for (const [name, origin] of named) tallies.set(name, [...(tallies.get(name) ?? []), origin]);
  return [...tallies].map(([name, origins]) => ({ name, n: origins.length, origins }));
}

/** Realised contacts by what a drop-down of their row says (001-01, 001-38); a row counts once, null where the log lacks the column. */
export function contactsBy(field: "scene" | "channel", slots: readonly OwnedSlot[], columns: ReadonlyMap<string, number> | null): readonly Tally[] | null {
  if (columns?.has(field) !== true) return null;
  const rows = new Set<LogEntry>(slots.filter(({ slot }) => slot.external && slot.met !== false).map(({ slot }) => slot.entry));
  return tallyOf([...rows].flatMap((entry) => (entry[field] === undefined ? [] : [[entry[field], entry.origin] as const])));
}

/** Scenes by the drop-down, and after them those that only the words of an action name; null without a log that has either (001-01). */
export function scenesOf(slots: readonly OwnedSlot[], columns: ReadonlyMap<string, number> | null): readonly Tally[] | null {
  const typed = contactsBy("scene", slots, columns);
  const read = tallyOf(slots.flatMap(({ slot }) => {
    const scene = sceneFromText(slot);
    return scene === null ? [] : [[scene, slot.origin] as const];
  })).map((tally): Tally => ({ ...tally, fromText: true }));
  return typed === null && read.length === 0 ? null : [...(typed ?? []), ...read];
}
