import type { Facts } from "../../src/facts/facts.js";
import { planFacts, type JudgedPlan } from "../../src/facts/planFacts.js";
import type { GradedSlot, OwnedSlot } from "../../src/facts/slots.js";
import type { Grade } from "../../src/model/grade.js";
import type { PlanItem } from "../../src/model/nouns.js";
import type { EffectReading } from "../../src/model/reading.js";
import type { NextPlan } from "../../src/model/review.js";
import { NO_BOARDS } from "./noBoards.js";
import { NOTHING_BESIDE } from "./nothingBeside.js";
import { entry, inputs, MONDAY, on, plan, WEEK } from "./builders.js";

const { settings, plans, log } = inputs({ plans: [], log: [] });

/** Facts of a past week in which nothing is remarkable, changed as a test asks. */
export function factsOf(change: Partial<Facts> = {}): Facts {
  return {
    today: on("2025-08-18"),
    week: WEEK,
    phase: "past",
    firstRow: { sheet: "周计划", row: 2, column: 1 },
    hidden: [],
    planColumns: plans?.columns ?? null,
    logColumns: log?.columns ?? null,
    plans: [],
    unownedPlans: [],
    unownedEntries: [],
    days: [],
    slots: [],
    nextPlans: [],
    carryOver: [],
    reworded: [],
    similarRows: [],
    needs: [],
    needConflicts: [],
    clients: [],
    deviation: null,
    checks: NOTHING_BESIDE.checks,
    ...NO_BOARDS,
    ...change,
  };
}

/** A graded task of the reviewed week. */
export function judged(grade: Grade, item: Partial<PlanItem> = {}, change: Partial<JudgedPlan> = {}): JudgedPlan {
  const facts = planFacts(plan(item), settings);
  return {
    item: facts.item,
    facts,
    grade,
    percent: null,
    basis: "status",
    sure: true,
    why: { say: "why-grade-none", with: {} },
    reading: null,
    evidence: [],
    possible: [],
    proof: null,
    reason: null,
    elements: facts.elements,
    actions: 1,
    flags: [],
    ...change,
  };
}

const READING: EffectReading = { label: "progress", percent: null, phrase: "", rule: "test", rung: "none", sure: true, attitude: null, missed: null };

/** A realised daytime contact with a client on the reviewed Monday. */
export function contact(change: Partial<Omit<GradedSlot, "reading">> = {}, reading: Partial<EffectReading> = {}, owner = "销售甲"): OwnedSlot {
  const row = change.entry ?? entry();
  const slot: GradedSlot = {
    slot: "day",
    action: "拜访客户",
    result: "客户满意",
    effect: "progress",
    counterpart: "client",
    external: true,
    met: true,
    clients: [],
    origin: { ...row.origin, column: 3 },
    entry: row,
    party: "客户",
    nothing: false,
    reception: false,
    travel: false,
    ...change,
    reading: { ...READING, ...reading },
  };
  return { owner, day: row.day, slot };
}

/** A task of the plan week. */
export function upcoming(item: Partial<PlanItem> = {}, change: Partial<NextPlan> = {}): NextPlan {
  const own = plan({ week: on("2025-08-18"), ...item });
  return { item: own, elements: planFacts(own, settings).elements, risk: { level: "low", reasons: [] }, visit: false, appointmentLead: null, ...change };
}

export { MONDAY };
