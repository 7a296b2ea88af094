import type { WorkingDays } from "../../facts/workingDays.js";
import { LOG, PLANS } from "../../model/columns/index.js";
import type { Sentence } from "../../model/finding.js";
import type { NewWeek } from "../../model/newWeek.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import type { Draft, Opening } from "./draft.js";
import { proposedDays } from "./proposedDays.js";
import { proposedTasks } from "./proposedTasks.js";
import { targetOf } from "./targetOf.js";

/** The rows that the plan week of a review lacks, each with the cells that write it. */
export interface DraftedWeek extends Pick<NewWeek, "notes"> {
  readonly drafts: readonly Draft[];
}

/**
 * Proposes the rows that one person's new week lacks: the days of the log, the tasks to take along, the next steps. Pure.
 *
 * A row that stands there already is not proposed again, so that writing what is ticked and asking once more proposes none of it.
 */
export function proposeWeek(opening: Opening, calendar: Pick<WorkingDays, "kindOf">): DraftedWeek {
  const { book, review: { person } } = opening;
  const { log, plans } = book.inputs;
  const days = targetOf(LOG, ["day"], person, (log?.rows ?? []).map(({ origin, owners, day }) => ({ origin, owners, at: day })), book);
  const tasks = targetOf(PLANS, ["week", "task"], person, (plans?.rows ?? []).map(({ origin, owners, week }) => ({ origin, owners, at: week ?? 0 })), book);
  return {
    drafts: [...(isFound(days) ? proposedDays(opening, days, calendar) : []), ...(isFound(tasks) ? proposedTasks(opening, tasks) : [])],
    notes: [days, tasks].flatMap((one) => (isFound(one) ? [] : [one])),
  };
}

function isFound(target: FoundSheet | Sentence): target is FoundSheet {
  return "headings" in target;
}
