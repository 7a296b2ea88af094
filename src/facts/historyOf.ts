import type { Finding } from "../model/finding.js";
import type { HistoryLine } from "../model/history.js";
import type { Review } from "../model/review.js";
import { history } from "./history.js";
import { historyLines, mergedLines } from "./historyLines.js";
import { rowOwners } from "./rowOwners.js";
import type { ScopeFacts } from "./scopeFacts.js";

/**
 * What 复盘历史 is to hold after a run: everybody's lines as they stand, and those of the people and week reviewed.
 *
 * A week that is not over adds nothing: its figures still change.
 */
export function historyOf(facts: ScopeFacts, { counts, lines, carryOver }: Pick<Review, "counts" | "lines" | "carryOver">, flags: readonly Finding[], version: string): readonly HistoryLine[] {
  const { scope, reading, boards } = facts;
  const { inputs, names, person } = reading;
  const before = history(inputs, null).lines;
  if (scope.phase !== "past") return before;
  const people = person === null ? lines : [{ name: person, counts }];
  return mergedLines(before, historyLines({ week: scope.week, people, flags, carryOver, needs: boards.needs, ownersOf: rowOwners(inputs, names, flags.flatMap(({ origins }) => origins)), version }));
}
