import { NO_BOARDS } from "../support/noBoards.js";
import { NOTHING_BESIDE } from "../support/nothingBeside.js";
import { dayOf, type Day } from "../../src/model/day.js";
import type { Finding } from "../../src/model/finding.js";
import type { Counts } from "../../src/model/counts.js";
import type { GradedPlan, Review } from "../../src/model/review.js";

const monday = dayOf(2025, 8, 11) as Day;

/** The figures of a week, all but some at nought. */
export function counts(more: Partial<Counts> = {}): Counts {
  const nought = { planned: 0, done: 0, partial: 0, missed: 0, postponed: 0, cancelled: 0, unclear: 0, unsure: 0 };
  return {
    ...nought,
    completion: { n: 0, of: 0 },
    contacts: { arranged: 0, realised: 0, failed: 0, unknown: 0, byCounterpart: {}, fromText: 0, named: 0 },
    tangible: { n: 0, of: 0 },
    signedOrPaid: 0,
    attitudes: { positive: 0, neutral: 0, negative: 0 },
    elements: { n: 0, of: 0 },
    eveningReceptions: 0,
    openNeeds: 0,
    longestWait: null,
    nextPlans: 0,
    ...more,
  };
}

/** A graded task of the plan sheet's row. */
export function plan(task: string, row: number, more: Partial<GradedPlan> = {}): GradedPlan {
  const origin = { sheet: "周计划", row, column: 4 };
  return {
    item: { origin, week: monday, owners: ["销售甲"], task },
    grade: "done",
    percent: null,
    basis: "status",
    sure: true,
    why: { say: "CANCELLED", with: {} },
    reading: null,
    evidence: [],
    possible: [],
    proof: null,
    reason: null,
    elements: { action: true, result: true, responsible: true, due: true, responsibleAssumed: false },
    actions: 1,
    flags: [],
    ...more,
  };
}

/** A flag on a row of the log. */
export function flag(row: number, more: Partial<Finding> = {}): Finding {
  return { rule: "silent-client", level: "yellow", audience: "manager", unsure: false, say: { say: "CANCELLED", with: {} }, subject: "示例市自然资源局", origins: [{ sheet: "每日日志", row, column: 1 }], ...more };
}

/** A review of one person's week with nothing in it but what is given. */
export function review(more: Partial<Review> = {}): Review {
  return {
    ...NO_BOARDS,
    ...NOTHING_BESIDE,
    version: "0.1.0",
    person: "销售甲",
    people: ["销售甲"],
    week: { start: monday, end: (monday + 6) as Day },
    planWeek: { start: (monday + 7) as Day, end: (monday + 13) as Day },
    today: (monday + 8) as Day,
    minutes: null,
    phase: "past",
    weekChosen: "lastComplete",
    reviewer: null,
    mode: null,
    warnings: [],
    summary: [],
    counts: counts(),
    before: null,
    plans: [],
    unowned: [],
    unplanned: [],
    proofs: null,
    days: [],
    nextPlans: [],
    carryOver: [],
    followUps: [],
    needs: [],
    projects: [],
    commitments: [],
    clients: [],
    lines: [],
    trend: [],
    flags: [],
    gaps: [],
    alerts: { alerts: [], tiers: [], index: null },
    paused: [],
    history: [],
    absentColumns: [],
    absentSheets: [],
    problems: [],
    sources: [],
    ...more,
  };
}
