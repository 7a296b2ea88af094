import type { Day } from "../day.js";
import type { Sentence } from "../finding.js";
import type { KeyPerson, Project, ProjectNode } from "../nouns.js";
import type { Origin } from "../origin.js";
import type { Ratio } from "../counts.js";

/** A step of the five-step method (000-30). */
export type Step = NonNullable<Project["step"]>;
/** How urgent a line is. */
export type ProjectLight = "red" | "yellow" | "green" | "unknown";

/** An open project on its five steps (000-30, 000-17, 000-16, 000-37). */
export interface StepLine {
  readonly project: Project;
  /** Its clients by their full names. */
  readonly client: string;
  /** 1–5; null where no step is named. */
  readonly step: number | null;
  /** Days in the step; null without its date. */
  readonly days: number | null;
  readonly limit: number;
  /** Past the limit; never in the last step, whose payments have days of their own. */
  readonly stalled: boolean;
  /** What the step is to yield is named; null where nobody uses the column. */
  readonly hasOutput: boolean | null;
  /** The task force 1+1+N: which of its parts is named; null where nobody uses its columns. */
  readonly crew: { readonly manager: boolean; readonly support: boolean; readonly experts: number } | null;
  /** Whether money has come in by its nodes; null without the sheet 节点. */
  readonly funds: "in" | "none" | "unrecorded" | null;
}

/** The open projects and how many stand at each step. */
export interface Steps {
  readonly lines: readonly StepLine[];
  readonly counts: Readonly<Record<Step, number>>;
}

/** A node of a project: due, overdue, done, or what only a person can tell (001-08, 001-45, 001-48, 001-49). */
export interface NodeLine {
  readonly project: string;
  readonly client: string;
  readonly kind: ProjectNode["kind"] | null;
  readonly name: string;
  readonly origin: Origin;
  readonly planned: Day | null;
  readonly actual: Day | null;
  readonly state: "done" | "overdue" | "soon" | "ahead" | "undated" | "unclear";
  /** Days to the planned day; negative once it is over. Null where done or undated. */
  readonly days: number | null;
  /** 万元; null where none is on record. */
  readonly receivable: number | null;
  readonly received: number | null;
  /** What is still to come of the receivable; null without one. */
  readonly owing: number | null;
  readonly responsible: string | null;
  /** Money is open and nobody is named for it; false where the sheet has no such column (ruling 17). */
  readonly unowned: boolean;
  readonly arrears: string | null;
  /** The last day on which the log names the project; null where it never does, or names none. */
  readonly mentioned: Day | null;
  /** An overdue payment that the log has not named for more working days than the limit, today not counted (000-26); false where the log has no column 项目. */
  readonly unfollowed: boolean;
  readonly light: ProjectLight;
  readonly why: Sentence;
}

/** Nodes and payments with their sums in 万元. */
export interface Payments {
  readonly lines: readonly NodeLine[];
  /** Of the nodes that are due or done. */
  readonly due: number;
  readonly received: number;
  /** Overdue payments by the class of their arrears, the largest first; the class null where none is named. */
  readonly arrears: readonly { readonly kind: string | null; readonly amount: number }[];
  /** 交付 nodes that are due or done: on their day or before (003-10). */
  readonly onTime: Ratio;
}

/** What a meeting of the client's decides (001-13): ahead, decided, past without a result on record, or wanted and not planned. */
export type MeetingState = "ahead" | "decided" | "unrecorded" | "unplanned";

/** How an open project is bought and decided (001-11, 001-13, 001-21, 001-44, 001-45, 004-04, 004-25). */
export interface ProcessLine {
  readonly project: Project;
  readonly client: string;
  /** Days in the current process; null without its date. */
  readonly days: number | null;
  readonly limit: number;
  /** Past the limit; never once signed: the process has led where it should. */
  readonly stalled: boolean;
  readonly meeting: MeetingState | null;
  /** Days to the meeting; negative once it is over. */
  readonly meetingIn: number | null;
  /** Days to the tender; null where it is over, or without its day. */
  readonly tenderIn: number | null;
  /** Whole months from the first contact to the tender. */
  readonly lead: number | null;
  readonly proposal: ProposalClock | null;
}

/** The clock of a proposal that was asked for (004-04). */
export interface ProposalClock {
  readonly sent: boolean;
  /** The least hours that can lie between asking and sending, or asking and now. */
  readonly hours: number;
  readonly limit: number;
  readonly late: boolean;
  /** Not late for certain, but late at some times of day: one of them is missing. */
  readonly unsure: boolean;
}

/** What may upset an open project's talks, and who else is after it (001-24, 001-37, 004-73); internal. */
export interface NegotiationLine {
  readonly project: Project;
  readonly client: string;
  readonly step: number | null;
  readonly promise: ProjectLight;
  readonly policy: ProjectLight;
  readonly people: ProjectLight;
  /** The client's key persons whose post changed not long ago. */
  readonly changed: readonly KeyPerson[];
}

/** A figure of the funnel. */
export interface FunnelLine {
  readonly group: "client" | "project";
  /** The step of a conversion: stages of a client as 客户 has them, days of a project by the fields that hold them. */
  readonly from: string;
  readonly to: string;
  /** How many stand at `from` now; null for a step between dates. */
  readonly now: number | null;
  /** Of those that reached `from`: reached `to`, or what comes after it. */
  readonly rate: Ratio;
  /** Percent; null where the sources name none. */
  readonly target: number | null;
  /** The same a quarter ago; null where it is not compared. */
  readonly before: Ratio | null;
  /** The compared rates of the year up to today and up to the last quarter's end. */
  readonly recent: Ratio | null;
  readonly medianDays: number | null;
  /** Fewer than enough to speak of a rate. */
  readonly small: boolean;
  readonly light: ProjectLight;
  /** How far the rate fell against the last quarter's, relative, in percent; null where too few. */
  readonly drop: number | null;
  readonly origin: Origin | null;
}

/** The funnel: its steps, and how many clients stand where. */
export interface Funnel {
  readonly lines: readonly FunnelLine[];
  /** Empty without the sheet 客户. */
  readonly stages: readonly { readonly stage: string; readonly n: number }[];
  /** From how many cases on a rate is judged. */
  readonly least: number;
  /** The months of proposals that are compared. */
  readonly months: number;
}

/** What the boards of projects and money are drawn of; null where their sheet is missing. */
export interface ProjectBoards {
  readonly steps: Steps | null;
  readonly payments: Payments | null;
  readonly processes: readonly ProcessLine[] | null;
  readonly negotiation: readonly NegotiationLine[] | null;
  readonly funnel: Funnel | null;
}
