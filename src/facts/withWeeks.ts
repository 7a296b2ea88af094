import type { Finding } from "../model/finding.js";
import type { Week } from "../model/week.js";
import type { History } from "./history.js";
import { flagKey } from "./historyLines.js";

/** Flags with the how-many-th week in a row each is raised, as far as 复盘历史 tells; a new one says nothing. */
export function withWeeks(flags: readonly Finding[], week: Week, history: Pick<History, "weeksBefore">): readonly Finding[] {
  return flags.map((flag) => {
    const before = history.weeksBefore(week, flagKey(flag));
    return before === 0 ? flag : { ...flag, weeks: before + 1 };
  });
}
