import { CLIENTS, COORDINATION, PEOPLE, PROJECTS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Settings } from "../model/settings.js";
import { shiftWeek, weekOf, type Week } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { readAgenda } from "./agenda.js";
import type { BookWatch } from "./bookWatch.js";
import { Calendar } from "./calendar.js";
import { readClients } from "./clients.js";
import { readCoordinationTable } from "./coordinationTable.js";
import type { ReadingContext } from "./columnReader.js";
import { fileProblems } from "./fileProblems.js";
import { findSheet, type SheetSearch } from "./findSheet.js";
import { readNeeds } from "./needs.js";
import { readPeopleSheet } from "./people.js";
import { readOptional } from "./optionalSheets.js";
import { Problems } from "./problems.js";
import { readProjects } from "./projects.js";
import { openSettings } from "./openSettings.js";
import type { ReadSettings } from "./readSettings.js";
import { prefer } from "./requiredHeadings.js";
import { readWeekTables, weekTables, type WeekReading } from "./weekTables.js";

/** What reading is asked for: the week that 周一 and 8.11 belong to where nothing nearer says, and today. */
export interface ReadRequest {
  readonly reviewedWeek?: Week;
  readonly today: Day;
  /** What 设置 of a team's workbook says beside the workbook's own: headings and names that stand for others. */
  readonly team?: Pick<ReadSettings, "headings"> & Pick<Settings, "aliases">;
  readonly watch?: BookWatch;
}

/**
 * Everything a workbook says: its rows as nouns, its settings, its gaps, and what could not be read.
 *
 * Without a reviewed week, dates that name no year take today's, and weekdays the last complete week that has plans, else the last one.
 *
 * @throws CannotReview `no-sheets` without 周计划 and 每日日志, `missing-heading` where one of them lacks a required heading (ruling 32).
 */
export function readInputs(book: Workbook, request: ReadRequest): Inputs {
  const { today, reviewedWeek, team, watch } = request;
  const problems = new Problems();
  const lastWeek = reviewedWeek ?? shiftWeek(weekOf(today), -1);
  const calendarOf = (named: Week | null, week = lastWeek): Calendar => new Calendar(book.dateSystem, named?.start ?? reviewedWeek?.start ?? today, named ?? week);
  const base = calendarOf(null);

  const { sheet: settingsSheet, own, workbook } = openSettings(book, base, problems);
  if (settingsSheet) watch?.settings(settingsSheet);
  const headings = team ? new Map([...team.headings, ...own.headings]) : own.headings;
  const stated = team ? { ...own.settings, aliases: new Map([...team.aliases, ...own.settings.aliases]) } : own.settings;
  const search = (spec: SheetSpec): SheetSearch => findSheet(workbook, spec, headings, problems);
  const contextOf = (calendar: Calendar, people: readonly string[]): ReadingContext => ({ calendar, people: new Set(people), aliases: stated.aliases, ...(watch && { watch }) });
  const reading: WeekReading = { workbook, headings, today, asked: reviewedWeek, lastWeek, calendarOf, contextOf };
  const tables = weekTables(reading, problems);

  const peopleSheet = prefer(PEOPLE, search(PEOPLE), problems);
  const people = peopleSheet && readPeopleSheet(peopleSheet, contextOf(base, stated.people), problems);
  const members = [...new Set([...(people?.table.rows.map(({ name }) => name) ?? []), ...stated.people])];
  const settings: Settings = { ...stated, people: members };
  const { plans, log, people: known } = readWeekTables(tables, members, reading, problems);

  const rest = contextOf(base, known);
  const clientsSheet = prefer(CLIENTS, search(CLIENTS), problems);
  const clients = clientsSheet && readClients(clientsSheet, rest, problems);
  const needsSheet = prefer(COORDINATION, search(COORDINATION), problems);
  const needs = needsSheet && readNeeds(needsSheet, rest, problems);
  const projectsSheet = prefer(PROJECTS, search(PROJECTS), problems);
  const projects = projectsSheet && readProjects(projectsSheet, rest, problems);

  const optional = readOptional(search, rest, problems);
  const coordination = readCoordinationTable(workbook, calendarOf(null), problems);
  const agenda = readAgenda(workbook, calendarOf(null), problems);

  const used = [...tables.plans, ...tables.log, clientsSheet, needsSheet, projectsSheet, peopleSheet, settingsSheet].flatMap((found) => (found ? [found.sheet] : []));
  return {
    plans: plans?.table ?? null,
    log: log?.table ?? null,
    clients: clients?.table ?? null,
    needs: needs?.table ?? null,
    projects: projects?.table ?? null,
    people: people?.table ?? null,
    ...optional.sheets,
    ...(coordination && { coordination }),
    ...(agenda && { agenda }),
    settings,
    gaps: [...[plans, log, clients, needs, projects, people].flatMap((sheet) => sheet?.gaps ?? []), ...optional.gaps],
    problems: [...fileProblems(workbook, [...used, ...optional.used]), ...problems.list()],
  };
}
