import type { Day } from "../model/day.js";
import type { LogEntry } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import { shiftWeek, type Week } from "../model/week.js";
import { threshold } from "../settings/thresholds.js";
import { isRestAction } from "../text/isRestAction.js";
import { likeness, pairsOfText } from "../text/likeness.js";
import { normalizeText } from "../text/normalizeText.js";
import { noneWord } from "../text/noneWord.js";
import { personNames } from "./personName.js";
import type { Reading } from "./weekFacts.js";
import { weekRows } from "./weekRows.js";

/** A log row of the week that reads nearly like an earlier one of the same person. */
export interface SimilarRow {
  readonly owner: string;
  readonly day: Day;
  readonly origin: Origin;
  readonly before: { readonly day: Day; readonly origin: Origin };
  /** Letter by letter the same, signs and spaces aside. */
  readonly same: boolean;
}

interface Told {
  readonly owner: string;
  readonly entry: LogEntry;
  readonly plain: string;
  readonly pairs: ReadonlySet<string>;
}

/** Two texts that are alike share one of their so many least pairs; nothing else is compared [A]. */
const KEYS = 4;

function toldBy(owner: string, entry: LogEntry, least: number): readonly Told[] {
  const slots = [[entry.dayAction, entry.dayResult], [entry.eveningAction, entry.eveningResult]] as const;
  return slots.flatMap(([action = "", result = ""]) => {
    if (noneWord(action) || isRestAction(normalizeText(action).text)) return [];
    const plain = normalizeText(`${action}${result}`).text.replace(/[^\p{L}\p{N}]/gu, "");
    return plain.length < least ? [] : [{ owner, entry, plain, pairs: pairsOfText(plain) }];
  });
}

/**
 * Gives the rows of a week that read nearly like an earlier row of the same person within the days that 设置 looks back; short ones are not asked about.
 *
 * Rows are compared only where they share one of their least pairs, so that the work grows with the rows and not with their square.
 */
export function similarRows(week: Week, { inputs, person }: Reading): readonly SimilarRow[] {
  const { numbers } = inputs.settings;
  const [days, share, least] = [threshold(numbers, "similarDays"), threshold(numbers, "similarShare") / 100, threshold(numbers, "similarLength")];
  const weeks = Array.from({ length: Math.ceil(days / 7) + 1 }, (_, back) => shiftWeek(week, -back)).reverse();
  const entries = weeks.flatMap((own) => weekRows(inputs).logOf(own)).sort((one, other) => one.day - other.day || one.origin.row - other.origin.row);
  const known = new Map<string, Told[]>();
  const found = new Map<LogEntry, SimilarRow>();
  for (const entry of entries) {
    for (const owner of personNames(entry.owners, inputs.settings)) {
      if (person !== null && owner !== person) continue;
      for (const told of toldBy(owner, entry, least)) {
        const keys = [...told.pairs].sort().slice(0, KEYS).map((pair) => `${owner}|${pair}`);
        if (entry.day >= week.start && !found.has(entry)) {
          const earlier = [...new Set(keys.flatMap((key) => known.get(key) ?? []))].filter((other) => other.entry !== entry && entry.day - other.entry.day <= days);
          const alike = earlier.filter((other) => other.plain === told.plain || likeness(other.pairs, told.pairs) >= share).at(-1);
          if (alike) found.set(entry, { owner, day: entry.day, origin: entry.origin, before: { day: alike.entry.day, origin: alike.entry.origin }, same: alike.plain === told.plain });
        }
        for (const key of keys) {
          const rows = known.get(key);
          if (rows) rows.push(told);
          else known.set(key, [told]);
        }
      }
    }
  }
  return [...found.values()];
}
