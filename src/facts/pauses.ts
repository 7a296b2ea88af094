import type { Day } from "../model/day.js";
import type { Pause } from "../model/nouns.js";

/** The pauses in force on a day. */
export interface Rests {
  /** The pause under which a flag rests, by the names its rule goes by and what it is about. */
  of(names: readonly string[], subject: string): Pause | undefined;
  /** Pauses of rules that go by none of these names. */
  strangers(names: ReadonlySet<string>): readonly Pause[];
}

/** Stands for every subject of a rule. */
const ALL: ReadonlySet<string> = new Set(["全部", "all", "*"]);

/** Names are compared without spaces, width and case. */
export function restKey(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** The flags that rest on a day (ruling 34): through the day of 到期日, and back by themselves on the next. 全部 rests a rule whole [A]. */
export function restsOn(today: Day, pauses: readonly Pause[]): Rests {
  const held = pauses.filter(({ until }) => until >= today).map((pause) => ({ pause, rule: restKey(pause.rule), subject: restKey(pause.subject) }));
  return {
    of(names, subject) {
      if (held.length === 0) return undefined;
      const keys = new Set(names.map(restKey));
      const about = restKey(subject);
      return held.find((one) => keys.has(one.rule) && (one.subject === about || ALL.has(one.subject)))?.pause;
    },
    strangers(names) {
      const known = new Set([...names].map(restKey));
      return held.filter(({ rule }) => !known.has(rule)).map(({ pause }) => pause);
    },
  };
}
