import type { Commitment } from "../model/commitment.js";
import type { Day } from "../model/day.js";
import type { LogEntry } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import type { Rung } from "../model/reading.js";
import { shiftWeek, type Week } from "../model/week.js";
import { rungOfKind } from "./resultKinds.js";
import { rungHeight } from "./rungs.js";
import type { SlotFacts, SlotReader } from "./slots.js";

/** So many weeks back words are read for a commitment; older rows tell it by 成果类型 alone, so that a log of years costs no more [A]. */
const READ_WEEKS = 26;

function rungsIn(entry: LogEntry, slotsOf: SlotReader, from: Day, wanted: (slot: SlotFacts) => boolean): readonly (readonly [rung: Rung, origin: Origin])[] {
  if (entry.day >= from) return slotsOf(entry).filter(wanted).map((slot) => [slot.reading.rung, slot.origin] as const);
  return entry.resultKind === undefined || entry.met === false ? [] : [[rungOfKind(entry.resultKind), entry.origin]];
}

/**
 * Gives the highest rung of log rows (ruling 27) with the last day on which it was told; null where no row tells one.
 *
 * Words are read of the last 26 weeks before the reviewed one; of older rows only 成果类型 speaks.
 */
export function commitmentOf(entries: readonly LogEntry[], slotsOf: SlotReader, week: Week, wanted: (slot: SlotFacts) => boolean): Commitment | null {
  const from = shiftWeek(week, -READ_WEEKS).start;
  let highest: Commitment | null = null;
  for (const entry of [...entries].sort((a, b) => b.day - a.day)) {
    for (const [rung, origin] of rungsIn(entry, slotsOf, from, wanted)) {
      if (rung !== "none" && (highest === null || rungHeight(rung) > rungHeight(highest.rung))) highest = { rung, day: entry.day, origin };
    }
  }
  return highest;
}
