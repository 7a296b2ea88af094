import { boards } from "./facts/boards.js";
import { choosePeople } from "./facts/choosePeople.js";
import { chooseWeek } from "./facts/chooseWeek.js";
import { clientNames } from "./facts/clientNames.js";
import { absentColumns } from "./facts/columnNames.js";
import { elementsOf } from "./facts/elements.js";
import type { Facts } from "./facts/facts.js";
import { waitsAt } from "./facts/needClock.js";
import { personNames } from "./facts/personName.js";
import type { JudgedPlan } from "./facts/planFacts.js";
import { needsOf, peopleOf } from "./facts/scope.js";
import { slotReader } from "./facts/slots.js";
import { hiddenRows, sources } from "./facts/sources.js";
import { unmatchedClients } from "./facts/unmatchedClients.js";
import { itemsOf, weekFacts, type Reading } from "./facts/weekFacts.js";
import { weekRows } from "./facts/weekRows.js";
import { workingDays } from "./facts/workingDays.js";
import { carryOver, nextPlans, type Ahead } from "./grade/carryOver.js";
import { countWeek } from "./grade/counts.js";
import { deviationOf } from "./grade/deviation.js";
import { gapsOf } from "./grade/gaps.js";
import { personLines } from "./grade/personLines.js";
import { recentGrades } from "./grade/recentGrades.js";
import { followUps, unplannedResults } from "./grade/results.js";
import { summaryLines } from "./grade/summary.js";
import { gradeWeek, type GradedWeek, type Grading } from "./grade/week.js";
import type { Finding, Problem } from "./model/finding.js";
import type { Inputs } from "./model/inputs.js";
import type { GradedPlan, Request, Review } from "./model/review.js";
import { shiftWeek } from "./model/week.js";
import { RULES } from "./rules/index.js";
import { runRules } from "./rules/runRules.js";
import { textSetting } from "./settings/texts.js";
import { threshold } from "./settings/thresholds.js";

export { choosePeople, chooseWeek };

/** Each task with the rules that speak of it: of its row and by its name. */
function withFlags(plans: readonly JudgedPlan[], findings: readonly Finding[]): readonly GradedPlan[] {
  const byTask = new Map<string, Set<string>>();
  for (const { rule, origins, subject } of findings) {
    for (const { row } of origins) {
      const key = `${row}|${subject}`;
      byTask.set(key, (byTask.get(key) ?? new Set()).add(rule));
    }
  }
  return plans.map((plan) => {
    const { facts, ...graded } = plan;
    return { ...graded, flags: [...(byTask.get(`${facts.item.origin.row}|${facts.item.task}`) ?? [])] };
  });
}

function weekless(inputs: Inputs): readonly Problem[] {
  const told = new Set(inputs.problems.flatMap(({ origin }) => (origin ? [`${origin.sheet}|${origin.row}`] : [])));
  const untold = weekRows(inputs).weekless.filter(({ origin }) => !told.has(`${origin.sheet}|${origin.row}`));
  const [first] = untold;
  return first ? [{ code: "weekless-plans", origin: first.origin, say: { say: "problem-weekless-plans", with: { n: untold.length } } }] : [];
}

/**
 * Judges a week: what a workbook says → facts → grades → findings, as one plain Review.
 *
 *     inputs ─ weekFacts ─ gradeWeek ─┬─ counts, carry-over, gaps, lines ─┬─ Review
 *              boards ────────────────┴─ rules ───────────────────────────┘
 *
 * Pure: the same inputs, request and version give the same review; today comes with the request.
 */
export function review(inputs: Inputs, request: Request, version: string): Review {
  const { settings } = inputs;
  const { today, minutes } = request;
  const { week, chosen } = chooseWeek(inputs, request);
  const [planWeek, weekBefore] = [shiftWeek(week, 1), shiftWeek(week, -1)];
  const phase = today > week.end ? "past" : today < week.start ? "future" : "running";
  const person = request.person === null ? null : (personNames([request.person], settings)[0] ?? request.person);
  const people = peopleOf(inputs, person, week);

  const names = clientNames(inputs);
  const reading: Reading = { inputs, person, names, slotsOf: slotReader(inputs.log, names) };
  const calendar = workingDays(inputs);
  const planColumns: ReadonlyMap<string, number> = inputs.plans?.columns ?? new Map<string, number>();
  const grading: Grading = { people, today, calendar, slotsOf: reading.slotsOf, hasLog: inputs.log !== null, planColumns };

  const facts = weekFacts(week, reading, "whole");
  const factsBefore = weekFacts(weekBefore, reading, "bare");
  const graded = gradeWeek(week, facts, grading);
  const gradedBefore = factsBefore.items.length + factsBefore.entries.size === 0 ? null : gradeWeek(weekBefore, factsBefore, grading);
  const { needs, clients, projects } = boards(reading, week, request);

  const ahead: Ahead = {
    plans: graded.plans,
    next: itemsOf(planWeek, reading).map((item) => ({ item, elements: elementsOf(item, settings) })),
    today,
    settings,
    columns: planColumns,
    over: phase === "past",
  };
  const [next, carried] = [nextPlans(ahead), carryOver(ahead)];
  const open = needs.filter((need) => need.open);
  const count = ({ plans, slots }: GradedWeek, waits: readonly (number | null)[], plansNext: number): Review["counts"] =>
    countWeek({ plans, slots, planColumns, waits, nextPlans: plansNext });
  const counts = count(graded, open.map(({ waiting }) => waiting), next.length);
  const unplanned = unplannedResults(graded.slots, graded.plans);
  const lines = person === null ? personLines({ people, week: graded, before: gradedBefore, nextPlans: next, carryOver: carried, needs, planColumns, today }) : [];

  const entries = [...new Set([...facts.entries.values()].flat())];
  const limits = { middle: threshold(settings.numbers, "deviationMiddle"), high: threshold(settings.numbers, "deviationHigh"), leastTasks: threshold(settings.numbers, "deviationTasks") };
  const asked: Facts = {
    today,
    week,
    phase,
    firstRow: (facts.items[0] ?? entries[0] ?? facts.unownedPlans[0])?.origin ?? null,
    hidden: hiddenRows(inputs),
    planColumns: inputs.plans?.columns ?? null,
    logColumns: inputs.log?.columns ?? null,
    plans: inputs.plans ? graded.plans : null,
    unownedPlans: facts.unownedPlans,
    unownedEntries: facts.unownedEntries,
    days: inputs.log ? graded.days : null,
    slots: inputs.log ? graded.slots : null,
    nextPlans: inputs.plans ? next : null,
    carryOver: inputs.plans ? carried : null,
    needs: inputs.needs ? needs : null,
    clients: inputs.clients ? clients : null,
    deviation: phase === "past" ? deviationOf([graded.plans.map(({ grade }) => grade), ...recentGrades(week, reading)], limits) : null,
  };
  const { warnings, flags, problems } = runRules(RULES, asked, settings.numbers);
  const plans = withFlags(graded.plans, [...warnings, ...flags]);

  return {
    version,
    person,
    people,
    week,
    planWeek,
    today,
    minutes,
    phase,
    weekChosen: chosen,
    reviewer: textSetting(settings.texts, "reviewer"),
    mode: textSetting(settings.texts, "mode"),
    warnings,
    summary: summaryLines({ counts, plans, slots: graded.slots, unplanned, needs, carryOver: carried, lines }),
    counts,
    before: gradedBefore && count(gradedBefore, waitsAt(needsOf(inputs, person), weekBefore.end), facts.items.length),
    plans,
    unowned: facts.unownedPlans,
    unplanned,
    days: graded.days,
    nextPlans: next,
    carryOver: carried,
    followUps: followUps(graded.slots, threshold(settings.numbers, "appointmentLead")),
    needs,
    projects,
    clients,
    lines,
    flags,
    gaps: gapsOf({ inputs, plans, slots: graded.slots, needs, over: phase === "past" }),
    absentColumns: absentColumns(inputs),
    problems: [...inputs.problems, ...weekless(inputs), ...unmatchedClients(facts.items, inputs.plans, entries, inputs.log, names), ...calendar.problemsOf(week), ...problems],
    sources: sources(inputs, { plans: facts.items.length, log: entries.length, clients: clients.length, needs: needs.length, projects: projects.length, people: people.length }),
  };
}
