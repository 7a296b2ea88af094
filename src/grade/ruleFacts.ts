import type { Facts } from "../facts/facts.js";
import type { ScopeFacts } from "../facts/scopeFacts.js";
import { needsOf } from "../facts/scope.js";
import { similarRows } from "../facts/similarRows.js";
import { hiddenRows } from "../facts/sources.js";
import { originText } from "../model/origin.js";
import type { GradedScope } from "./scope.js";

/** The facts that rules may ask for, grades among them; what stands on a sheet that the workbook lacks is null. */
export function ruleFacts(facts: ScopeFacts, graded: GradedScope): Facts {
  const { scope, week, entries, boards, needBook } = facts;
  const { inputs, person } = facts.reading;
  const own = new Set(needsOf(inputs, person).map(({ origin }) => originText(origin)));
  const { plans, slots } = graded.week;
  const { days, nextPlans, carryOver } = graded.figures;
  return {
    today: scope.today,
    week: scope.week,
    phase: scope.phase,
    firstRow: (week.items[0] ?? entries[0] ?? week.unownedPlans[0])?.origin ?? null,
    hidden: hiddenRows(inputs),
    planColumns: inputs.plans?.columns ?? null,
    logColumns: inputs.log?.columns ?? null,
    plans: inputs.plans ? plans : null,
    unownedPlans: week.unownedPlans,
    unownedEntries: week.unownedEntries,
    days: inputs.log ? days : null,
    slots: inputs.log ? slots : null,
    nextPlans: inputs.plans ? nextPlans : null,
    carryOver: inputs.plans ? carryOver : null,
    reworded: inputs.plans ? graded.reworded : null,
    similarRows: inputs.log ? similarRows(scope.week, facts.reading) : null,
    needs: inputs.needs ? boards.needs : null,
    needConflicts: inputs.needs ? needBook.conflicts.filter(({ origin }) => own.has(originText(origin))) : null,
    clients: inputs.clients ? boards.clients : null,
    deviation: graded.figures.checks.deviation,
    checks: graded.figures.checks,
    ...facts.boardData,
  };
}
