import type { CLIENTS, COORDINATION, LOG, PEOPLE, PLANS, PROJECTS } from "./columns/index.js";
import type { Gap, Problem } from "./finding.js";
import type { Client, FieldOf, LogEntry, Need, Person, PlanItem, Project, Table } from "./nouns.js";
import type { Settings } from "./settings.js";

/** Everything a workbook says, read once: what `read/` hands to `facts/`. A sheet that is not there is null. */
export interface Inputs {
  readonly plans: Table<PlanItem, FieldOf<typeof PLANS>> | null;
  readonly log: Table<LogEntry, FieldOf<typeof LOG>> | null;
  readonly clients: Table<Client, FieldOf<typeof CLIENTS>> | null;
  readonly needs: Table<Need, FieldOf<typeof COORDINATION>> | null;
  readonly projects: Table<Project, FieldOf<typeof PROJECTS>> | null;
  readonly people: Table<Person, FieldOf<typeof PEOPLE>> | null;
  readonly settings: Settings;
  /** Required cells that are blank in rows that were read. */
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
}
