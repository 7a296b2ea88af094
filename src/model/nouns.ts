import type { CLIENTS, CONTACTS, COORDINATION, HISTORY, LOG, MILESTONES, NODES, PAUSES, PEOPLE, PLANS, PROJECTS, SCORES, STAGE_LOG, TICKETS } from "./columns/index.js";
import type { Fields, SheetSpec } from "./columns/spec.js";
import type { Day } from "./day.js";
import type { Origin } from "./origin.js";

/** The names of a sheet's fields. */
export type FieldOf<Spec extends { readonly columns: readonly { readonly field: string }[] }> = Spec["columns"][number]["field"];

/** One place of a table that stands in several: a sheet of its own, or a block of one. Rows and columns count from 1. */
export interface TablePart<Field extends string = string> {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** A sheet as it was read: which columns it has, and its rows. */
export interface Table<Row, Field extends string = string> {
  /** The sheet's own name in the workbook. */
  readonly sheet: string;
  /** Column numbers, from 1, of the fields whose headings were found. A field that is not here has no column: ruling 17. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly rows: readonly Row[];
  /** How many of the rows are hidden or filtered away; they count (ruling 12). */
  readonly hidden: number;
  /** The first of them. */
  readonly firstHidden?: Origin;
  /** Where its parts stand, when it was joined of several sheets or blocks. */
  readonly parts?: readonly TablePart<Field>[];
  /** The cells of a row whose fields do not stand beside each other under headings, by the row's `originText`. */
  readonly cells?: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
}

/** A planned task (任务): a row of 周计划 with a task in it. */
export interface PlanItem extends Omit<Fields<typeof PLANS>, "week" | "owner"> {
  /** The cell of the task. */
  readonly origin: Origin;
  /** The Monday of its week; null where no column, title or name tells (ruling 15). */
  readonly week: Day | null;
  /** Every name of the cell, spaces normalised; empty where nobody is named (ruling 12). */
  readonly owners: readonly string[];
  readonly task: string;
  /** How mailed workbooks tell the result differently; then nobody but a person can grade it. */
  readonly conflict?: string;
}

/** A log row (日志). */
export interface LogEntry extends Omit<Fields<typeof LOG>, "day" | "owner"> {
  /** The cell of the day. */
  readonly origin: Origin;
  readonly day: Day;
  readonly owners: readonly string[];
}

/** A client (客户), by its full official name. */
export interface Client extends Omit<Fields<typeof CLIENTS>, "name" | "owner"> {
  readonly origin: Origin;
  readonly name: string;
  readonly owners: readonly string[];
}

/** A project (项目). */
export interface Project extends Omit<Fields<typeof PROJECTS>, "name"> {
  readonly origin: Origin;
  readonly name: string;
}

/** One need (需求) of a 协调事项 row; a cell that numbers its needs gives several, told apart by `origin.part` (ruling 30). */
export interface Need extends Omit<Fields<typeof COORDINATION>, "owner" | "need"> {
  readonly origin: Origin;
  readonly owners: readonly string[];
  /** What is needed, in the row's own words. */
  readonly need: string;
}

/** A member of the team (人员). */
export interface Person extends Omit<Fields<typeof PEOPLE>, "name"> {
  readonly origin: Origin;
  readonly name: string;
}

/** A row as its sheet has it, with the fields without which it is none. */
type RowOf<Spec extends SheetSpec, Needed extends FieldOf<Spec> & keyof Fields<Spec>> = Omit<Fields<Spec>, Needed> &
  Required<Pick<Fields<Spec>, Needed>> & { readonly origin: Origin };

/** A node of a project (节点): what is to happen by a day, payments among them (ruling 34). */
export type ProjectNode = RowOf<typeof NODES, "project">;

/** A person through whom a client's decisions pass (关键人), by post; internal (ruling 20). */
export type KeyPerson = RowOf<typeof CONTACTS, "client" | "post">;

/** What a client was scored on a day (评分记录): six dimensions 0–100, six relation metrics 1–5, NPS; internal (ruling 20). */
export type Score = RowOf<typeof SCORES, "client" | "day">;

/** A client's or project's move from one stage to the next (阶段记录). */
export type StageMove = RowOf<typeof STAGE_LOG, "subject" | "to" | "day">;

/** What a client asked or complained of (问题单), with its clocks. */
export type Ticket = RowOf<typeof TICKETS, "issue">;

/** A milestone (里程碑) of one of the five dimensions; shares are 0–100. */
export type Milestone = RowOf<typeof MILESTONES, "name">;

/** A flag that rests until a day (暂停): the rule by its id or title, and what it is about. */
export type Pause = RowOf<typeof PAUSES, "rule" | "subject" | "until">;

/** The figures of one person's reviewed week (复盘历史); `week` is its Monday. */
export interface HistoryRow extends Omit<RowOf<typeof HISTORY, "week">, "owner"> {
  readonly owners: readonly string[];
}
