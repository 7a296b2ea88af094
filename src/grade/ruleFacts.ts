import type { Deviation, Facts } from "../facts/facts.js";
import type { ScopeFacts } from "../facts/scopeFacts.js";
import { hiddenRows } from "../facts/sources.js";
import { threshold } from "../settings/thresholds.js";
import { deviationOf } from "./deviation.js";
import { recentGrades } from "./recentGrades.js";
import type { GradedScope } from "./scope.js";

/** With the week's own these are the last four (ruling 18). */
const EARLIER_WEEKS = 3;

/** How far the week fell behind; a week that is not over has not fallen behind yet. */
function deviation({ scope, reading }: ScopeFacts, { week }: GradedScope): Deviation | null {
  if (scope.phase !== "past") return null;
  const { numbers } = reading.inputs.settings;
  const limits = { middle: threshold(numbers, "deviationMiddle"), high: threshold(numbers, "deviationHigh"), leastTasks: threshold(numbers, "deviationTasks") };
  return deviationOf([week.plans.map(({ grade }) => grade), ...recentGrades(scope.week, reading, EARLIER_WEEKS)], limits);
}

/** The facts that rules may ask for, grades among them; what stands on a sheet that the workbook lacks is null. */
export function ruleFacts(facts: ScopeFacts, graded: GradedScope): Facts {
  const { scope, week, entries, boards } = facts;
  const { inputs } = facts.reading;
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
    needs: inputs.needs ? boards.needs : null,
    clients: inputs.clients ? boards.clients : null,
    deviation: deviation(facts, graded),
    ...facts.boardData,
  };
}
