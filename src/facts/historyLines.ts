import type { Finding } from "../model/finding.js";
import type { HistoryLine } from "../model/history.js";
import type { Counts } from "../model/counts.js";
import type { CarryOver, OpenNeed } from "../model/review.js";
import type { Week } from "../model/week.js";
import type { RowOwners } from "./rowOwners.js";
import { taskKey } from "./taskKey.js";

/** How a flag is known again: its rule and what it is about. */
export function flagKey({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return `${rule} · ${subject.replace(/\s+/gu, " ").trim()}`;
}

/** What a run found of a week. */
export interface WeekFound {
  readonly week: Week;
  /** The people reviewed, each with the figures of the week. */
  readonly people: readonly { readonly name: string; readonly counts: Counts }[];
  readonly flags: readonly Finding[];
  readonly carryOver: readonly CarryOver[];
  readonly needs: readonly OpenNeed[];
  readonly ownersOf: RowOwners;
  readonly version: string;
}

/** The lines of 复盘历史 that a run adds: one for each person reviewed. A flag of rows that nobody owns is on no line. */
export function historyLines({ week, people, flags, carryOver, needs, ownersOf, version }: WeekFound): readonly HistoryLine[] {
  const owned = flags.map((flag) => ({ key: flagKey(flag), owners: ownersOf(flag.origins) }));
  return people.map(({ name, counts }): HistoryLine => {
    const own = owned.filter(({ owners }) => owners.includes(name));
    return {
      week: week.start,
      owner: name,
      planned: counts.planned,
      done: counts.done,
      partial: counts.partial,
      missed: counts.missed,
      postponed: counts.postponed,
      cancelled: counts.cancelled,
      unclear: counts.unclear,
      arranged: counts.contacts.arranged,
      realised: counts.contacts.realised,
      failed: counts.contacts.failed,
      tangible: counts.tangible.n,
      signedOrPaid: counts.signedOrPaid,
      flags: own.length,
      openNeeds: needs.filter(({ open, need }) => open && need.owners.includes(name)).length,
      carried: carryOver.filter(({ item }) => item.owners.includes(name)).map(({ item, times }) => ({ task: taskKey(item), times })),
      flagKeys: [...new Set(own.map(({ key }) => key))],
      version,
    };
  });
}

/** What stood and what a run adds, by week and person: a line of the same week and person is replaced unless it is sealed; every other stays (ruling 24). */
export function mergedLines(before: readonly HistoryLine[], now: readonly HistoryLine[]): readonly HistoryLine[] {
  const keyOf = ({ week, owner }: HistoryLine): string => `${week}|${owner}`;
  const sealed = new Set(before.filter((line) => line.sealed === true).map(keyOf));
  const fresh = new Map(now.filter((line) => !sealed.has(keyOf(line))).map((line) => [keyOf(line), line]));
  const kept = before.map((line) => {
    const replaced = fresh.get(keyOf(line));
    fresh.delete(keyOf(line));
    return replaced ?? line;
  });
  return [...kept, ...fresh.values()].sort((a, b) => a.week - b.week);
}
