import { CLIENTS, COORDINATION, LOG, PEOPLE, PLANS, PROJECTS, SETTINGS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import { CannotReview } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import type { Settings } from "../model/settings.js";
import { shiftWeek, weekOf, type Week } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { Calendar } from "./calendar.js";
import { readClients } from "./clients.js";
import type { ReadingContext } from "./columnReader.js";
import { fileProblems } from "./fileProblems.js";
import { findSheet } from "./findSheet.js";
import { readLog } from "./log.js";
import { readNeeds } from "./needs.js";
import { readPeopleSheet } from "./people.js";
import { readOptional } from "./optionalSheets.js";
import { noteWeekdays, plannedWeek } from "./plannedWeek.js";
import { readPlans } from "./plans.js";
import { Problems } from "./problems.js";
import { readProjects } from "./projects.js";
import { readSettings } from "./readSettings.js";
import type { FoundSheet } from "./readTable.js";
import { demand, prefer } from "./requiredHeadings.js";
import { standingOf } from "./standing.js";

/** What reading is asked for: the week that 周一 and 8.11 belong to where nothing nearer says, and today. */
export interface ReadRequest {
  readonly reviewedWeek?: Week;
  readonly today: Day;
}

/** 实际完成情况 may be missing where there is 完成状态; week and owner may stand in a title (ruling 15). */
const PLAN_TWINS = { actual: "status", week: "task", owner: "task" };
const LOG_TWINS = { owner: "day" };

/**
 * Everything a workbook says: its rows as nouns, its settings, its gaps, and what could not be read.
 *
 * Without a reviewed week, dates that name no year take today's, and weekdays the last complete week that has plans, else the last one.
 *
 * @throws CannotReview `no-sheets` without 周计划 and 每日日志, `missing-heading` where one of them lacks a required heading (ruling 32).
 */
export function readInputs(workbook: Workbook, request: ReadRequest): Inputs {
  const { today, reviewedWeek } = request;
  const problems = new Problems();
  const lastWeek = reviewedWeek ?? shiftWeek(weekOf(today), -1);
  const calendarOf = (named: Week | null, week = lastWeek): Calendar => new Calendar(workbook.dateSystem, named?.start ?? reviewedWeek?.start ?? today, named ?? week);
  const base = calendarOf(null);

  const noAliases: ReadonlyMap<string, string> = new Map();
  const settingsSheet = findSheet(workbook, SETTINGS, noAliases, problems).found;
  const { settings: stated, headings } = readSettings(settingsSheet, base, problems);
  const search = (spec: SheetSpec, anyName = false): ReturnType<typeof findSheet> => findSheet(workbook, spec, headings, problems, anyName);
  const contextOf = (calendar: Calendar, people: readonly string[]): ReadingContext => ({ calendar, people: new Set(people), aliases: stated.aliases });

  const plansSheet = demand(PLANS, search(PLANS, true), PLAN_TWINS);
  const logSheet = demand(LOG, search(LOG, true), LOG_TWINS);
  if (!plansSheet && !logSheet) throw new CannotReview("no-sheets", { say: "no-sheets", with: {} });

  const peopleSheet = prefer(PEOPLE, search(PEOPLE), problems);
  const people = peopleSheet && readPeopleSheet(peopleSheet, contextOf(base, stated.people), problems);
  const team = [...new Set([...(people?.table.rows.map(({ name }) => name) ?? []), ...stated.people])];
  const settings: Settings = { ...stated, people: team };

  const standing = (spec: SheetSpec, found: FoundSheet, known: readonly string[]): ReturnType<typeof standingOf> =>
    standingOf({ found, spec, fileName: workbook.fileName, calendar: base, people: known }, problems);

  const plansStanding = plansSheet && standing(PLANS, plansSheet, team);
  const plans = plansSheet && plansStanding && readPlans(plansSheet, contextOf(calendarOf(plansStanding.named), team), plansStanding, problems);
  const planned = plans?.table.rows.flatMap(({ owners }) => owners) ?? [];
  const known = [...new Set([...team, ...planned])];

  const logStanding = logSheet && standing(LOG, logSheet, known);
  const standingWeek = plansStanding && plansStanding.week !== null ? weekOf(plansStanding.week) : null;
  const logCalendar = calendarOf(logStanding?.named ?? standingWeek, reviewedWeek ?? plannedWeek(plans?.table.rows ?? [], today) ?? lastWeek);
  const log = logSheet && logStanding && readLog(logSheet, contextOf(logCalendar, known), logStanding, problems);
  if (logSheet && logCalendar.usedWeek) noteWeekdays(logSheet, logCalendar.week, problems);

  const rest = contextOf(base, known);
  const clientsSheet = prefer(CLIENTS, search(CLIENTS), problems);
  const clients = clientsSheet && readClients(clientsSheet, rest, problems);
  const needsSheet = prefer(COORDINATION, search(COORDINATION), problems);
  const needs = needsSheet && readNeeds(needsSheet, rest, problems);
  const projectsSheet = prefer(PROJECTS, search(PROJECTS), problems);
  const projects = projectsSheet && readProjects(projectsSheet, rest, problems);

  const optional = readOptional(search, rest, problems);

  const used = [plansSheet, logSheet, clientsSheet, needsSheet, projectsSheet, peopleSheet, settingsSheet].flatMap((found) => (found ? [found.sheet] : []));
  return {
    plans: plans?.table ?? null,
    log: log?.table ?? null,
    clients: clients?.table ?? null,
    needs: needs?.table ?? null,
    projects: projects?.table ?? null,
    people: people?.table ?? null,
    ...optional.sheets,
    settings,
    gaps: [...[plans, log, clients, needs, projects, people].flatMap((sheet) => sheet?.gaps ?? []), ...optional.gaps],
    problems: [...fileProblems(workbook, [...used, ...optional.used]), ...problems.list()],
  };
}
