import { LOG, PLANS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import { CannotReview } from "../model/finding.js";
import type { FieldOf, LogEntry, PlanItem } from "../model/nouns.js";
import { weekOf, type Week } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import type { Calendar } from "./calendar.js";
import type { ReadingContext } from "./columnReader.js";
import type { Demanded } from "./demanded.js";
import { findTables, type TableSearch } from "./findTables.js";
import { originAt, type FoundSheet } from "./foundSheet.js";
import { joinTables } from "./joinTables.js";
import { readLog } from "./log.js";
import { noteWeekdays, plannedWeek } from "./plannedWeek.js";
import { readPlans, type ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { demand, stopFor } from "./requiredHeadings.js";
import { standingOf, type Standing } from "./standing.js";

/** 实际完成情况 may be missing where there is 完成状态; week and owner may stand in a title (ruling 15). */
const PLAN_DEMAND: Demanded = { spec: PLANS, twins: { actual: "status", week: "task", owner: "task" } };
const LOG_DEMAND: Demanded = { spec: LOG, twins: { owner: "day" } };

/** What the reading of plans and logs rests on. */
export interface WeekReading {
  readonly workbook: Workbook;
  readonly headings: ReadonlyMap<string, string>;
  readonly today: Day;
  /** The week asked for, and the one taken where nothing nearer says. */
  readonly asked: Week | undefined;
  readonly lastWeek: Week;
  calendarOf(named: Week | null, week?: Week): Calendar;
  contextOf(calendar: Calendar, people: readonly string[]): ReadingContext;
}

/** The tables of plans and logs that a workbook has, not read yet. */
export interface WeekTables {
  readonly plans: readonly FoundSheet[];
  readonly log: readonly FoundSheet[];
}

/** A week's plans and log, with everybody they name. */
export interface WeekRead {
  readonly plans: ReadSheet<PlanItem, FieldOf<typeof PLANS>> | null;
  readonly log: ReadSheet<LogEntry, FieldOf<typeof LOG>> | null;
  readonly people: readonly string[];
}

/** What a workbook has of plans and of logs, whether or not it is enough for a review. */
export function searchWeek({ workbook, headings }: Pick<WeekReading, "workbook" | "headings">, problems: Problems): Readonly<Record<"plans" | "log", TableSearch>> {
  const search = (wanted: Demanded): TableSearch => findTables(workbook, wanted, headings, problems);
  return { plans: search(PLAN_DEMAND), log: search(LOG_DEMAND) };
}

/**
 * Finds the tables that a week is told in.
 *
 * @throws CannotReview `no-sheets` where there is none, `missing-heading` where one lacks a required heading (ruling 32).
 */
export function weekTables(reading: Pick<WeekReading, "workbook" | "headings">, problems: Problems): WeekTables {
  const searches = searchWeek(reading, problems);
  const found = { plans: demand(PLAN_DEMAND, searches.plans, problems), log: demand(LOG_DEMAND, searches.log, problems) };
  if (found.plans.length > 0 || found.log.length > 0) return found;
  const unclear = searches.plans.unclear ?? searches.log.unclear;
  throw unclear ? new CannotReview(unclear.code, { say: unclear.code, with: unclear.slots }) : new CannotReview("no-sheets", { say: "no-sheets", with: {} });
}

/** Reads them: the plans first, since the log's weekdays belong to the week that is planned. */
export function readWeekTables(tables: WeekTables, team: readonly string[], reading: WeekReading, problems: Problems): WeekRead {
  const { workbook, calendarOf, contextOf, asked, lastWeek, today } = reading;
  const standings = (spec: SheetSpec, found: readonly FoundSheet[], people: readonly string[]): readonly (readonly [FoundSheet, Standing])[] =>
    found.flatMap((one, nth) => {
      noteLayout(one, problems);
      const standing = standingOf({ found: one, spec, fileName: workbook.fileName, calendar: calendarOf(null), people }, problems);
      if (!("missing" in standing)) return [[one, standing] as const];
      if (nth === 0) throw stopFor(one.sheet.name, [standing.missing]);
      problems.add("sheet-incomplete", originAt(one, one.headings.row, 0), { sheet: one.sheet.name, heading: standing.missing });
      return [];
    });

  const planned = standings(PLANS, tables.plans, team);
  const plans = joinTables(planned.map(([found, standing]) => ({ found, read: readPlans(found, contextOf(calendarOf(standing.named), team), standing, problems) })), problems);
  const people = [...new Set([...team, ...(plans?.table.rows.flatMap(({ owners }) => owners) ?? [])])];

  const planWeeks = planned.map(([, { week }]) => week);
  const standingWeek = planWeeks.length === 1 && typeof planWeeks[0] === "number" ? weekOf(planWeeks[0]) : null;
  const week = asked ?? plannedWeek(plans?.table.rows ?? [], today) ?? lastWeek;
  const logs = standings(LOG, tables.log, people).map(([found, standing]) => {
    const calendar = calendarOf(standing.named ?? standingWeek, week);
    const read = readLog(found, contextOf(calendar, people), standing, problems);
    if (calendar.usedWeek) noteWeekdays(found, calendar.week, problems);
    return { found, read };
  });
  return { plans, log: joinTables(logs, problems), people };
}

/** Says how a layout of somebody's own was understood, for a person to confirm. */
function noteLayout(found: FoundSheet, problems: Problems): void {
  const { sheet, laidOut } = found;
  if (!laidOut) return;
  const place = originAt(found, 0, 0);
  problems.add(laidOut.code, place, laidOut.slots);
  if (laidOut.unread.length > 0) problems.add("layout-unread", place, { sheet: sheet.name, labels: laidOut.unread.join("、") });
}
