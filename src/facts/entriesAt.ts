import type { LogEntry } from "../model/nouns.js";
import { originText, type Origin } from "../model/origin.js";
import type { OwnedSlot } from "./slots.js";

/** The log rows that some cells belong to; known by the cells themselves, since several sheets, or days side by side, share a row's number. */
export function entriesAt(slots: readonly OwnedSlot[], origins: readonly Origin[]): ReadonlySet<LogEntry> {
  const wanted = new Set(origins.map(originText));
  return new Set(slots.flatMap(({ slot }) => (wanted.has(originText(slot.origin)) || wanted.has(originText(slot.entry.origin)) ? [slot.entry] : [])));
}
