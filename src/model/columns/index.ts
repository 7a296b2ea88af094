import { CLIENTS } from "./clients.js";
import { COORDINATION } from "./coordination.js";
import { COORDINATION_TABLE, type TableField } from "./coordinationTable.js";
import { HISTORY } from "./history.js";
import { LOG } from "./log.js";
import { CONTACTS, MILESTONES, NODES, PAUSES, PEOPLE, SCORES, STAGE_LOG, TICKETS } from "./optional.js";
import { PLANS } from "./plans.js";
import { PROJECTS } from "./projects.js";
import { SETTINGS } from "./settings.js";
import type { SheetSpec } from "./spec.js";

/** The data dictionary: every sheet of the standard workbook, in the order a person meets them. */
export const SHEETS: readonly SheetSpec[] = [
  PLANS,
  LOG,
  CLIENTS,
  COORDINATION,
  PROJECTS,
  PEOPLE,
  NODES,
  CONTACTS,
  SCORES,
  STAGE_LOG,
  TICKETS,
  MILESTONES,
  PAUSES,
  HISTORY,
  SETTINGS,
];

/** The sheets every standard workbook starts with; the others come on request (look.md). */
export const FIRST_SHEETS: readonly SheetSpec[] = [PLANS, LOG, CLIENTS, SETTINGS];

export { CLIENTS, CONTACTS, COORDINATION, COORDINATION_TABLE, HISTORY, LOG, MILESTONES, NODES, PAUSES, PEOPLE, PLANS, PROJECTS, SCORES, SETTINGS, STAGE_LOG, TICKETS };
export type { TableField };
