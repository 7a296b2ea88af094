import { addDays, type Day } from "../model/day.js";
import type { CarriedTask, HistoryLine } from "../model/history.js";
import type { Inputs } from "../model/inputs.js";
import type { Ratio } from "../model/counts.js";
import type { WeekOutcome } from "../model/review.js";
import type { Week } from "../model/week.js";
import { personNames } from "./personName.js";

/** What earlier runs kept of a scope's weeks. */
export interface History {
  readonly lines: readonly HistoryLine[];
  linesOf(week: Pick<Week, "start">): readonly HistoryLine[];
  /** How the tasks of a week came out; null where nothing was kept of it. */
  outcomeOf(week: Week): WeekOutcome | null;
  /** How many weeks in a row before this one a flag was raised. */
  weeksBefore(week: Week, flag: string): number;
}

/** What 复盘历史 holds, for one person or for everybody; a name of 设置 stands for its person. */
export function history({ history: table, settings }: Inputs, person: string | null): History {
  const lines = (table?.rows ?? [])
    .flatMap(({ owners, carried, flagKeys, ...row }) => personNames(owners, settings).map((owner): HistoryLine => ({ ...row, owner, carried: carriedIn(carried), flagKeys: listed(flagKeys) })))
    .filter(({ owner }) => person === null || owner === person);
  const byWeek = new Map<Day, HistoryLine[]>();
  for (const line of lines) byWeek.set(line.week, [...(byWeek.get(line.week) ?? []), line]);
  const linesOf: History["linesOf"] = ({ start }) => byWeek.get(start) ?? [];
  return {
    lines,
    linesOf,
    outcomeOf(week) {
      const kept = linesOf(week).filter(({ planned }) => planned !== undefined);
      return kept.length === 0 ? null : { week, done: sum(kept, "done"), partial: sum(kept, "partial"), missed: sum(kept, "missed"), other: sum(kept, "postponed") + sum(kept, "unclear") };
    },
    weeksBefore(week, flag) {
      let weeks = 0;
      for (let start = addDays(week.start, -7); linesOf({ start }).some(({ flagKeys }) => flagKeys.includes(flag)); start = addDays(start, -7)) weeks += 1;
      return weeks;
    },
  };
}

/** Tasks done of those that count, and contacts with a result of those that took place, of some kept lines; null where nothing was kept. */
export function ratiosKept(lines: readonly HistoryLine[]): { readonly completion: Ratio; readonly tangible: Ratio } | null {
  const kept = lines.filter(({ planned }) => planned !== undefined);
  if (kept.length === 0) return null;
  return { completion: { n: sum(kept, "done"), of: sum(kept, "planned") - sum(kept, "cancelled") }, tangible: { n: sum(kept, "tangible"), of: sum(kept, "realised") } };
}

type Figure = "planned" | "done" | "partial" | "missed" | "postponed" | "cancelled" | "unclear" | "tangible" | "realised";

function sum(lines: readonly HistoryLine[], figure: Figure): number {
  return lines.reduce((all, line) => all + (line[figure] ?? 0), 0);
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? "").split("\n").filter((line) => line !== "");
}

/** `2×提交方案`: the how-many-th time, and the task. */
function carriedIn(text: string | undefined): readonly CarriedTask[] {
  return listed(text).flatMap((line) => {
    const parts = /^(\d+)×(.+)$/u.exec(line);
    return parts?.[2] === undefined ? [] : [{ task: parts[2], times: Number(parts[1]) }];
  });
}
