import { CLIENTS, CONTACTS, COORDINATION, HISTORY, LOG, MILESTONES, NODES, PAUSES, PEOPLE, PLANS, PROJECTS, SCORES, STAGE_LOG, TICKETS } from "../model/columns/index.js";
import type { Fields } from "../model/columns/spec.js";
import { addDays, partsOf, type Day } from "../model/day.js";
import { CARE, NEW_CLIENTS, RELATIONS, VALUES } from "./full/clients.js";
import { CONTACTS_TABLE } from "./full/contacts.js";
import { DING } from "./full/ding.js";
import { HISTORY_TABLE } from "./full/history.js";
import { JI } from "./full/ji.js";
import { BUYING, NEW_PROJECTS, NODES_TABLE, RUNNING } from "./full/projects.js";
import { LOG_EXTRAS, PLAN_EXTRAS } from "./full/rowExtras.js";
import { sampleRows, withMore } from "./full/sampleRows.js";
import { SCORES_TABLE } from "./full/scores.js";
import { STAGE_TABLE } from "./full/stageLog.js";
import { MILESTONES_TABLE, NEW_NEEDS, PAUSES_TABLE, PEOPLE_TABLE } from "./full/team.js";
import { TICKETS_TABLE } from "./full/tickets.js";
import { WU } from "./full/wu.js";
import { storyRows } from "./storyRows.js";
import { BING } from "./team/bing.js";
import { teamClients, teamNeeds, teamProjects } from "./team/board.js";
import { JIA } from "./team/jia.js";
import { YI } from "./team/yi.js";
import type { TeamRows } from "./teamSample.js";

/** The rows of a made-up team that uses every sheet. */
export interface FullRows extends TeamRows {
  readonly nodes: readonly Fields<typeof NODES>[];
  readonly contacts: readonly Fields<typeof CONTACTS>[];
  readonly scores: readonly Fields<typeof SCORES>[];
  readonly stageLog: readonly Fields<typeof STAGE_LOG>[];
  readonly tickets: readonly Fields<typeof TICKETS>[];
  readonly milestones: readonly Fields<typeof MILESTONES>[];
  readonly pauses: readonly Fields<typeof PAUSES>[];
  readonly history: readonly Fields<typeof HISTORY>[];
}

/** Six reps over eight weeks with every optional sheet, some of it healthy and some not; the last week begins on the given Monday. All names are made up. */
export function fullSample(lastWeekStart: Day): FullRows {
  const sunday = addDays(lastWeekStart, 6);
  const people = sampleRows(PEOPLE, sunday, PEOPLE_TABLE);
  const { plans, log } = storyRows([...JIA, ...YI, ...BING, ...DING, ...WU, ...JI], people.flatMap(({ name }) => name ?? []), lastWeekStart);
  return {
    plans: withMore(plans, "task", sampleRows(PLANS, sunday, PLAN_EXTRAS)),
    log: withMore(log, "dayAction", sampleRows(LOG, sunday, LOG_EXTRAS)),
    clients: withMore([...teamClients(sunday), ...sampleRows(CLIENTS, sunday, NEW_CLIENTS)], "name", ...[RELATIONS, VALUES, CARE].map((table) => sampleRows(CLIENTS, sunday, table))),
    coordination: [...teamNeeds(sunday), ...sampleRows(COORDINATION, sunday, NEW_NEEDS)],
    projects: withMore([...teamProjects(sunday), ...sampleRows(PROJECTS, sunday, NEW_PROJECTS)], "name", ...[BUYING, RUNNING].map((table) => sampleRows(PROJECTS, sunday, table))),
    people,
    nodes: sampleRows(NODES, sunday, NODES_TABLE),
    contacts: sampleRows(CONTACTS, sunday, CONTACTS_TABLE),
    scores: sampleRows(SCORES, sunday, SCORES_TABLE).map((score) => (score.day === undefined ? score : { ...score, quarter: quarterOf(score.day) })),
    stageLog: sampleRows(STAGE_LOG, sunday, STAGE_TABLE),
    tickets: sampleRows(TICKETS, sunday, TICKETS_TABLE),
    milestones: sampleRows(MILESTONES, sunday, MILESTONES_TABLE),
    pauses: sampleRows(PAUSES, sunday, PAUSES_TABLE),
    history: sampleRows(HISTORY, sunday, HISTORY_TABLE),
  };
}

/** 2025Q3, as people type it. */
function quarterOf(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}Q${Math.ceil(month / 3)}`;
}
