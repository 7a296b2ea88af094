import type { Inputs } from "../model/inputs.js";
import type { Problem } from "../model/finding.js";
import type { ScopeFacts } from "./scopeFacts.js";
import { unmatchedClients } from "./unmatchedClients.js";
import { weekRows } from "./weekRows.js";

/** Tasks that no review can hold, since nothing tells their week: one problem for all of them, also where a date that reading refused is the cause. */
function weekless(inputs: Inputs): readonly Problem[] {
  const { weekless: tasks } = weekRows(inputs);
  const [first] = tasks;
  return first ? [{ code: "weekless-plans", origin: first.origin, say: { say: "problem-weekless-plans", with: { n: tasks.length } } }] : [];
}

/** What could not be read or placed: of the whole workbook, then of this week's client names and calendar. */
export function problemsOf({ reading: { inputs, names }, week, entries, calendar, scope }: ScopeFacts): readonly Problem[] {
  return [...inputs.problems, ...weekless(inputs), ...unmatchedClients(week.items, inputs.plans, entries, inputs.log, names), ...calendar.problemsOf(scope.week)];
}
