import { ratiosKept } from "../facts/history.js";
import { countedOnce } from "../facts/twinVisits.js";
import { waitsAt } from "../facts/needClock.js";
import { needsOf } from "../facts/scope.js";
import type { RewordedTask } from "../facts/rewordedTask.js";
import type { ScopeFacts } from "../facts/scopeFacts.js";
import type { Review } from "../model/review.js";
import { shiftWeek } from "../model/week.js";
import { threshold } from "../settings/thresholds.js";
import { accountOf } from "./account.js";
import { carriedTimes } from "./carriedTimes.js";
import { carryOver, nextPlans, rewordedTasks, type Ahead } from "./carryOver.js";
import { checksOf } from "./checks/checksOf.js";
import { countWeek } from "./counts.js";
import { gapsOf } from "./gaps.js";
import { countProofs } from "./proof.js";
import { personLines } from "./personLines.js";
import { recentGrades } from "./recentGrades.js";
import { followUps, unplannedResults } from "./results.js";
import { summaryLines } from "./summary.js";
import { trendOf } from "./trend.js";
import { weekDeviation } from "./weekDeviation.js";
import { gradeWeek, type GradedWeek, type Grading } from "./week.js";

/** With the reviewed one the chart shows eight weeks [A]. */
const TREND_WEEKS = 7;

/** What grading gives a review: every figure and line that follows from the rows and their grades. */
export type Figures = Pick<Review, "counts" | "before" | "trend" | "days" | "nextPlans" | "carryOver" | "followUps" | "unplanned" | "lines" | "summary" | "gaps" | "proofs" | "checks" | "account">;

/** A scope's graded week, and the figures that come of it. */
export interface GradedScope {
  readonly week: GradedWeek;
  readonly figures: Figures;
  readonly reworded: readonly RewordedTask[];
}

/** Grades the reviewed week and the one before it, and counts what follows. */
export function gradeScope(facts: ScopeFacts): GradedScope {
  const { scope, reading, calendar, planColumns, next, boards, optional, history } = facts;
  const { inputs, person, slotsOf } = reading;
  const { people, today } = scope;
  const { needs } = boards;
  const weekBefore = shiftWeek(scope.week, -1);
  const over = scope.phase === "past";

  const grading: Grading = { people, today, calendar, slotsOf, hasLog: inputs.log !== null, planColumns, proved: over && inputs.log !== null };
  const week = gradeWeek(scope.week, facts.week, grading);
  const before = facts.before && gradeWeek(weekBefore, facts.before, { ...grading, proved: false });
  const { plans, slots, days } = week;
  const linesBefore = history.linesOf(weekBefore);

  const times = carriedTimes(reading, history);
  const timesOf: Ahead["timesOf"] = (item) => times(item, scope.week);
  const ahead: Ahead = { plans, next, today, settings: inputs.settings, columns: planColumns, names: reading.names, timesOf, over };
  const [planned, carried] = [nextPlans(ahead), carryOver(ahead)];
  const unplanned = unplannedResults(slots, plans);
  const waits = needs.filter(({ open }) => open).map(({ waiting }) => waiting);
  const counts = countWeek({ plans, slots: countedOnce(slots), planColumns, waits, nextPlans: planned.length });
  const gaps = gapsOf({ inputs, plans, slots, needs, optional, over });
  const lines = person === null ? personLines({ people, week, before, nextPlans: planned, carryOver: carried, needs, planColumns, today, keptOf: (name) => ratiosKept(linesBefore.filter(({ owner }) => owner === name))?.completion ?? null }) : [];
  return {
    week,
    reworded: rewordedTasks(ahead),
    figures: {
      counts,
      before: before ? countWeek({ ...before, slots: countedOnce(before.slots), planColumns, waits: waitsAt(needsOf(inputs, person), weekBefore.end), nextPlans: facts.week.items.length }) : ratiosKept(linesBefore),
      trend: trendOf(scope.week, [plans.map(({ grade }) => grade), ...recentGrades(scope.week, reading, TREND_WEEKS)], history),
      days,
      nextPlans: planned,
      carryOver: carried,
      followUps: followUps(slots, threshold(inputs.settings.numbers, "appointmentLead")),
      unplanned,
      proofs: countProofs(plans, slots),
      lines,
      summary: summaryLines({ counts, plans, slots, unplanned, needs, carryOver: carried, lines, phase: scope.phase }),
      gaps,
      checks: checksOf(facts, { week, counts, nextPlans: planned, deviation: weekDeviation(facts, week) }),
      account: accountOf({ plans, nextPlans: planned, needs, gaps, today }),
    },
  };
}
