import type { CLIENTS, CONTACTS, COORDINATION, HISTORY, LOG, MILESTONES, NODES, PAUSES, PEOPLE, PLANS, PROJECTS, SCORES, STAGE_LOG, TICKETS } from "../../model/columns/index.js";
import type { Fields } from "../../model/columns/spec.js";
import type { TextKey } from "../../settings/texts.js";

/** Rows to write into a standard workbook, in the model's own values: a day is a `Day`, a share is 0–100, amounts are 万元. */
export interface TemplateRows {
  readonly plans?: readonly Fields<typeof PLANS>[];
  readonly log?: readonly Fields<typeof LOG>[];
  readonly clients?: readonly Fields<typeof CLIENTS>[];
  readonly coordination?: readonly Fields<typeof COORDINATION>[];
  readonly projects?: readonly Fields<typeof PROJECTS>[];
  readonly people?: readonly Fields<typeof PEOPLE>[];
  readonly nodes?: readonly Fields<typeof NODES>[];
  readonly contacts?: readonly Fields<typeof CONTACTS>[];
  readonly scores?: readonly Fields<typeof SCORES>[];
  readonly stageLog?: readonly Fields<typeof STAGE_LOG>[];
  readonly tickets?: readonly Fields<typeof TICKETS>[];
  readonly milestones?: readonly Fields<typeof MILESTONES>[];
  readonly pauses?: readonly Fields<typeof PAUSES>[];
  readonly history?: readonly Fields<typeof HISTORY>[];
}

/** Text settings that differ from their defaults. */
export type TemplateSettings = Readonly<Partial<Record<TextKey, string>>>;

/** One row of any sheet, by field. */
export type TemplateRow = Readonly<Record<string, unknown>>;
