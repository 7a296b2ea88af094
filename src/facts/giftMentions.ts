import type { Tally } from "../model/checks.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { mentionsGift } from "../text/mentionsGift.js";

const said = (...cells: readonly (string | undefined)[]): boolean => cells.some((cell) => cell !== undefined && mentionsGift(cell));

/** The rows of each person that hold a word of the eight-point rules (001-28): which rows, never which word. */
export function giftMentions(items: readonly PlanItem[], entries: ReadonlyMap<string, readonly LogEntry[]>): readonly Tally[] {
  const rows = new Map<string, Set<Origin>>();
  const add = (owner: string, origin: Origin): void => void rows.set(owner, (rows.get(owner) ?? new Set()).add(origin));
  for (const item of items) {
    if (!said(item.task, item.expected, item.actual, item.resources, item.purpose, item.approach, item.reason, item.note)) continue;
    for (const owner of item.owners) add(owner, item.origin);
  }
  for (const [owner, own] of entries) {
    for (const entry of own) {
      if (said(entry.dayAction, entry.dayResult, entry.eveningAction, entry.eveningResult, entry.receptionReason, entry.note)) add(owner, entry.origin);
    }
  }
  return [...rows].map(([name, origins]) => ({ name, n: origins.size, origins: [...origins] }));
}
