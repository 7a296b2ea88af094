import type { CLIENTS, CONTACTS, COORDINATION, HISTORY, LOG, MILESTONES, NODES, PAUSES, PEOPLE, PLANS, PROJECTS, SCORES, STAGE_LOG, TICKETS } from "./columns/index.js";
import type { Gap, Problem } from "./finding.js";
import type { Client, FieldOf, HistoryRow, KeyPerson, LogEntry, Milestone, Need, Pause, Person, PlanItem, Project, ProjectNode, Score, StageMove, Table, Ticket } from "./nouns.js";
import type { Settings } from "./settings.js";
import type { CoordinationSheet } from "./tableRow.js";

/** The sheets that open further parts of a review; each is null where the workbook does not have it. */
export interface OptionalSheets {
  readonly nodes: Table<ProjectNode, FieldOf<typeof NODES>> | null;
  readonly contacts: Table<KeyPerson, FieldOf<typeof CONTACTS>> | null;
  readonly scores: Table<Score, FieldOf<typeof SCORES>> | null;
  readonly stageLog: Table<StageMove, FieldOf<typeof STAGE_LOG>> | null;
  readonly tickets: Table<Ticket, FieldOf<typeof TICKETS>> | null;
  readonly milestones: Table<Milestone, FieldOf<typeof MILESTONES>> | null;
  readonly pauses: Table<Pause, FieldOf<typeof PAUSES>> | null;
  readonly history: Table<HistoryRow, FieldOf<typeof HISTORY>> | null;
}

/** Everything a workbook says, read once: what `read/` hands to `facts/`. A sheet that is not there is null. */
export interface Inputs extends OptionalSheets {
  readonly plans: Table<PlanItem, FieldOf<typeof PLANS>> | null;
  readonly log: Table<LogEntry, FieldOf<typeof LOG>> | null;
  readonly clients: Table<Client, FieldOf<typeof CLIENTS>> | null;
  readonly needs: Table<Need, FieldOf<typeof COORDINATION>> | null;
  readonly projects: Table<Project, FieldOf<typeof PROJECTS>> | null;
  readonly people: Table<Person, FieldOf<typeof PEOPLE>> | null;
  /** Our own coordination table as people left it; absent where there is none. */
  readonly coordination?: CoordinationSheet;
  readonly settings: Settings;
  /** Required cells that are blank in rows that were read. */
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
}
