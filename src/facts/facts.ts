import type { BoardData } from "../model/boards/index.js";
import type { Checks, Deviation } from "../model/checks.js";
import type { NeedConflict } from "../model/coordination.js";
import type { Day } from "../model/day.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import type { Origin } from "../model/origin.js";
import type { CarryOver, ClientLine, DayReview, NextPlan, OpenNeed } from "../model/review.js";
import type { Week } from "../model/week.js";
import type { JudgedPlan } from "./planFacts.js";
import type { RewordedTask } from "./rewordedTask.js";
import type { SimilarRow } from "./similarRows.js";
import type { OwnedSlot } from "./slots.js";

/** A sheet with rows that are hidden or filtered away. */
export interface HiddenRows {
  readonly sheet: string;
  readonly rows: number;
  readonly origin: Origin;
}

/** What the rules may ask of one review; a fact is null where its sheet is missing, and then its rules do not apply. */
export interface Facts extends BoardData {
  readonly today: Day;
  readonly week: Week;
  readonly phase: "past" | "running" | "future";
  /** A row of the reviewed week to point at when the week itself is meant; null where it has none. */
  readonly firstRow: Origin | null;
  readonly hidden: readonly HiddenRows[];
  readonly planColumns: ReadonlyMap<string, number> | null;
  readonly logColumns: ReadonlyMap<string, number> | null;
  readonly plans: readonly JudgedPlan[] | null;
  readonly unownedPlans: readonly PlanItem[];
  readonly unownedEntries: readonly LogEntry[];
  readonly days: readonly DayReview[] | null;
  readonly slots: readonly OwnedSlot[] | null;
  readonly nextPlans: readonly NextPlan[] | null;
  readonly carryOver: readonly CarryOver[] | null;
  readonly reworded: readonly RewordedTask[] | null;
  readonly similarRows: readonly SimilarRow[] | null;
  readonly needs: readonly OpenNeed[] | null;
  /** Needs whose state in 协调事项 and in our own table differ; null without 协调事项. */
  readonly needConflicts: readonly NeedConflict[] | null;
  readonly clients: readonly ClientLine[] | null;
  readonly deviation: Deviation | null;
  /** What is counted beside the figures: reasons, visits, the core problems. */
  readonly checks: Checks | null;
}

/** The name of a fact, as a rule asks for it. */
export type FactName = keyof Facts;
