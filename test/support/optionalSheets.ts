import { CONTACTS, HISTORY, MILESTONES, NODES, PAUSES, SCORES, STAGE_LOG, TICKETS } from "../../src/model/columns/index.js";
import type { SheetSpec } from "../../src/model/columns/spec.js";
import type { OptionalSheets } from "../../src/model/inputs.js";
import type { FieldOf, HistoryRow, KeyPerson, Milestone, Pause, ProjectNode, Score, StageMove, Table, Ticket } from "../../src/model/nouns.js";
import type { Origin } from "../../src/model/origin.js";
import { MONDAY } from "./builders.js";
import { NO_OPTIONAL_SHEETS } from "./noOptionalSheets.js";

let row = 2;
/** The next row of a sheet, in the column of its key field. */
function place({ zh, columns }: SheetSpec, field: string): Origin {
  row += 1;
  return { sheet: zh, row, column: columns.findIndex((column) => column.field === field) + 1 };
}

/** A node of 示例项目, changed as asked. */
export function node(change: Partial<ProjectNode> = {}): ProjectNode {
  return { origin: place(NODES, "project"), project: "示例项目", ...change };
}

/** A key person of 示例市自然资源局, changed as asked. */
export function keyPerson(change: Partial<KeyPerson> = {}): KeyPerson {
  return { origin: place(CONTACTS, "post"), client: ["示例市自然资源局"], post: "分管副局长", ...change };
}

/** A score of 示例市自然资源局 on Monday 2025-08-11, changed as asked. */
export function score(change: Partial<Score> = {}): Score {
  return { origin: place(SCORES, "client"), client: ["示例市自然资源局"], day: MONDAY, ...change };
}

/** A move of 示例市自然资源局 to 意向期 on Monday 2025-08-11, changed as asked. */
export function stageMove(change: Partial<StageMove> = {}): StageMove {
  return { origin: place(STAGE_LOG, "subject"), subject: "示例市自然资源局", to: "意向期", day: MONDAY, ...change };
}

/** A problem of 示例市自然资源局, changed as asked. */
export function ticket(change: Partial<Ticket> = {}): Ticket {
  return { origin: place(TICKETS, "issue"), client: ["示例市自然资源局"], issue: "示例系统打不开", ...change };
}

/** A milestone, changed as asked. */
export function milestone(change: Partial<Milestone> = {}): Milestone {
  return { origin: place(MILESTONES, "name"), name: "高层互访", ...change };
}

/** A pause of `quiet-client` for 示例市自然资源局 until Monday 2025-08-11, changed as asked. */
export function pause(change: Partial<Pause> = {}): Pause {
  return { origin: place(PAUSES, "rule"), rule: "quiet-client", subject: "示例市自然资源局", until: MONDAY, ...change };
}

/** The week of 2025-08-11 of 销售甲 as an earlier run kept it, changed as asked. */
export function historyRow(change: Partial<HistoryRow> = {}): HistoryRow {
  return { origin: place(HISTORY, "owner"), week: MONDAY, owners: ["销售甲"], ...change };
}

function table<Row, Spec extends SheetSpec>(spec: Spec, rows: readonly Row[], without: readonly string[]): Table<Row, FieldOf<Spec>> {
  const columns = spec.columns.map(({ field }, index) => [field as FieldOf<Spec>, index + 1] as const).filter(([field]) => !without.includes(field));
  return { sheet: spec.zh, columns: new Map(columns), rows, hidden: 0 };
}

/** Rows of optional sheets; a sheet that is not given is missing, a column of `without` too. */
export interface OptionalRows {
  readonly nodes?: readonly ProjectNode[];
  readonly contacts?: readonly KeyPerson[];
  readonly scores?: readonly Score[];
  readonly stageLog?: readonly StageMove[];
  readonly tickets?: readonly Ticket[];
  readonly milestones?: readonly Milestone[];
  readonly pauses?: readonly Pause[];
  readonly history?: readonly HistoryRow[];
  readonly without?: readonly string[];
}

/** The optional sheets of a workbook, for the `change` of `inputs`. */
export function optionalSheets(rows: OptionalRows): OptionalSheets {
  const { nodes, contacts, scores, stageLog, tickets, milestones, pauses, history, without = [] } = rows;
  return {
    ...NO_OPTIONAL_SHEETS,
    ...(nodes && { nodes: table(NODES, nodes, without) }),
    ...(contacts && { contacts: table(CONTACTS, contacts, without) }),
    ...(scores && { scores: table(SCORES, scores, without) }),
    ...(stageLog && { stageLog: table(STAGE_LOG, stageLog, without) }),
    ...(tickets && { tickets: table(TICKETS, tickets, without) }),
    ...(milestones && { milestones: table(MILESTONES, milestones, without) }),
    ...(pauses && { pauses: table(PAUSES, pauses, without) }),
    ...(history && { history: table(HISTORY, history, without) }),
  };
}
