import type { BoardData } from "../model/boards/index.js";
import type { Inputs } from "../model/inputs.js";
import type { NeedRecord } from "../model/needRecord.js";
import type { LogEntry } from "../model/nouns.js";
import type { NextPlan } from "../model/review.js";
import { shiftWeek } from "../model/week.js";
import { boardData } from "./boards/index.js";
import { boards, type Boards } from "./boards.js";
import { clientNames } from "./clientNames.js";
import { elementsOf } from "./elements.js";
import { history, type History } from "./history.js";
import { needBook, type NeedBook } from "./needs/needBook.js";
import { optionalRows, type OptionalRows } from "./optionalRows.js";
import type { Scope } from "./scopeOf.js";
import { slotReader } from "./slots.js";
import { itemsOf, weekFacts, type Reading, type WeekFacts } from "./weekFacts.js";
import { workingDays, type WorkingDays } from "./workingDays.js";

/** Everything the rows tell of a scope, before anybody judges it. */
export interface ScopeFacts {
  readonly scope: Scope;
  readonly reading: Reading;
  readonly calendar: WorkingDays;
  /** The columns the plan sheet has; none without that sheet. */
  readonly planColumns: ReadonlyMap<string, number>;
  readonly week: WeekFacts;
  /** The week before, for its figures alone; null where it has no rows. */
  readonly before: WeekFacts | null;
  /** The tasks of the plan week. */
  readonly next: readonly Pick<NextPlan, "item" | "elements">[];
  /** The log rows of the week, each once though two people share it. */
  readonly entries: readonly LogEntry[];
  /** Every need with its number, whosever it is. */
  readonly needBook: NeedBook;
  readonly boards: Boards;
  /** The rows of the optional sheets in scope. */
  readonly optional: OptionalRows;
  /** What earlier runs kept of the scope's weeks. */
  readonly history: History;
  /** What the boards on request are drawn of. */
  readonly boardData: BoardData;
}

/** Answers what a review asks of the rows, each question once. */
export function scopeFacts(read: Inputs, scope: Scope, records: readonly NeedRecord[] = []): ScopeFacts {
  const { person, week } = scope;
  const names = clientNames(read);
  const book = needBook(read, names, scope.today, records);
  const { inputs } = book;
  const reading: Reading = { inputs, person, names, slotsOf: slotReader(inputs.log, names, inputs.settings.phrases) };
  const own = weekFacts(week, reading, "whole");
  const before = weekFacts(shiftWeek(week, -1), reading, "bare");
  return {
    scope,
    reading,
    calendar: workingDays(inputs),
    planColumns: inputs.plans?.columns ?? new Map<string, number>(),
    week: own,
    before: before.items.length + before.entries.size === 0 ? null : before,
    next: itemsOf(scope.planWeek, reading).map((item) => ({ item, elements: elementsOf(item, inputs.settings) })),
    entries: [...new Set([...own.entries.values()].flat())],
    needBook: book,
    boards: boards(reading, week, scope),
    optional: optionalRows(reading),
    history: history(inputs, person),
    boardData: boardData(reading, scope),
  };
}
