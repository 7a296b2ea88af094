import type { JudgedPlan } from "../facts/planFacts.js";
import { hasHappened } from "../facts/hasHappened.js";
import type { OwnedSlot, SlotReader } from "../facts/slots.js";
import type { WeekFacts } from "../facts/weekFacts.js";
import type { WorkingDays } from "../facts/workingDays.js";
import { addDays, type Day } from "../model/day.js";
import type { LogEntry } from "../model/nouns.js";
import type { Week } from "../model/week.js";
import { gradeDay, type GradedDay } from "./day.js";
import { gradeSlot } from "./effect.js";
import { gradePlan } from "./plan.js";
import { ownedSlots } from "./results.js";

/** A graded week: its tasks, each person's seven days, and every slot once. */
export interface GradedWeek {
  readonly plans: readonly JudgedPlan[];
  readonly days: readonly GradedDay[];
  readonly slots: readonly OwnedSlot[];
}

/** What a week is graded with. */
export interface Grading {
  readonly people: readonly string[];
  readonly today: Day;
  readonly calendar: WorkingDays;
  readonly slotsOf: SlotReader;
  /** Whether the workbook has a log at all: without one no day is called blank (ruling 32). */
  readonly hasLog: boolean;
  readonly planColumns: ReadonlyMap<string, number>;
  /** Tasks are held against the log: their evidence was looked for, and the week is over. */
  readonly proved: boolean;
}

/** Grades every task and every day of a week. */
export function gradeWeek(week: Week, facts: WeekFacts, { people, today, calendar, slotsOf, hasLog, planColumns, proved }: Grading): GradedWeek {
  const over = today > week.end ? "over" : "quiet";
  const plans = facts.tasks.map(({ plan, evidence, actions }) => gradePlan(plan, evidence, actions, over, proved));
  const days = !hasLog
    ? []
    : people.flatMap((owner) => {
        const byDay = new Map<number, LogEntry[]>();
        for (const entry of facts.entries.get(owner) ?? []) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);
        const unconfirmed =
          planColumns.has("appointment") && !plans.some(({ item }) => item.owners.includes(owner) && item.appointment !== undefined);
        return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
          const day = addDays(week.start, offset);
          const entries = byDay.get(day) ?? [];
          return gradeDay({ owner, day, today, happened: hasHappened(day, week, today), kind: calendar.kindOf(day, owner), entries, slots: entries.flatMap(slotsOf).map(gradeSlot), unconfirmed });
        });
      });
  return { plans, days, slots: ownedSlots(days) };
}
