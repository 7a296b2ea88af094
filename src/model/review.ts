import type { Beside } from "./beside.js";
import type { Alerts } from "./boards/alerts.js";
import type { BoardData } from "./boards/index.js";
import type { ProjectCommitment } from "./commitment.js";
import type { Counts, Ratio } from "./counts.js";
import type { Day } from "./day.js";
import type { Finding, Gap, Problem, Sentence } from "./finding.js";
import type { Basis, Effect, Grade, Match } from "./grade.js";
import type { HistoryLine } from "./history.js";
import type { Client, LogEntry, Need, PlanItem, Project } from "./nouns.js";
import type { NeedRecord } from "./needRecord.js";
import type { Origin } from "./origin.js";
import type { ProvedTask, ProvedWeek } from "./proof.js";
import type { CompletionReading, Counterpart, EffectReading, Rung } from "./reading.js";
import type { PausedFlag } from "./pausedFlag.js";
import type { SourceCount } from "./sourceCount.js";
import type { SummaryLine } from "./summaryLine.js";
import type { Week } from "./week.js";

/** What a person asked for: whose review, which week, seen from which day. */
export interface Request {
  /** A person's name, or null for the whole team. */
  readonly person: string | null;
  /** Any day of the wanted week, or null for the default of ruling 25. */
  readonly week: Day | null;
  readonly today: Day;
  /** Minutes after midnight where the door has a clock; null where only the day was given. */
  readonly minutes: number | null;
  /** The month of the week is rolled up too. */
  readonly month?: boolean;
  /** What earlier runs kept of the needs; none where this is the first, or nobody remembers. */
  readonly needRecords?: readonly NeedRecord[];
}

/** A risk of a task in the plan week, with its reasons (000-20). */
export interface Risk {
  readonly level: "high" | "middle" | "low";
  readonly reasons: readonly Sentence[];
}

/** The four elements of a task: 动作, 成果, 责任人, 时间节点 (000-38). `assumed` names those taken from a default (ruling 16). */
export interface FourElements {
  readonly action: boolean;
  readonly result: boolean;
  readonly responsible: boolean;
  readonly due: boolean;
  /** True where 责任人 was blank and 负责人 stands in. */
  readonly responsibleAssumed: boolean;
}

/** A planned task of the reviewed week with its grade. */
export interface GradedPlan extends ProvedTask {
  readonly item: PlanItem;
  readonly grade: Grade;
  /** 0–100 where the row states one, else null; never guessed from words without a share. */
  readonly percent: number | null;
  readonly basis: Basis;
  readonly sure: boolean;
  /** Why this grade, in one sentence with its numbers. */
  readonly why: Sentence;
  /** What the words were read as, where they decided. */
  readonly reading: CompletionReading | null;
  /** Log rows that name the thing or party of the task. */
  readonly evidence: readonly Match[];
  /** Log rows that may belong to it; never evidence. */
  readonly possible: readonly Match[];
  /** Why a task that was not finished was not: the typed reason, or null for 未填写; null for finished ones too. */
  readonly reason: string | null;
  readonly elements: FourElements;
  /** How many separate actions the task names (F12). */
  readonly actions: number;
  /** Ids of the rules that flagged it. */
  readonly flags: readonly string[];
}

/** The two parts of a log row that are read by themselves: 白天 and 晚上. */
export type Slot = "day" | "evening";

/** One action and its result: the daytime or the evening of a log row. */
export interface SlotReview {
  readonly slot: Slot;
  readonly action: string;
  readonly result: string;
  readonly effect: Effect;
  readonly reading: EffectReading | null;
  readonly counterpart: Counterpart | null;
  /** A meeting with somebody outside the company was arranged. */
  readonly external: boolean;
  /** Whether it took place; null where there was none to take place. */
  readonly met: boolean | null;
  readonly clients: readonly string[];
  readonly origin: Origin;
  readonly entry: LogEntry;
}

/** One person's day. */
export interface DayReview {
  readonly owner: string;
  readonly day: Day;
  readonly effect: Effect;
  readonly why: Sentence;
  readonly slots: readonly SlotReview[];
  readonly origins: readonly Origin[];
}

/** A result that no task had planned (F13). */
export interface Unplanned {
  readonly owner: string;
  readonly day: Day;
  readonly action: string;
  readonly result: string;
  readonly rung: Rung;
  /** What a signing of this size should name and does not: client, project, amount. */
  readonly missing: readonly ("client" | "project" | "amount")[];
  readonly origin: Origin;
}

/** A task of the plan week (T4, T5). */
export interface NextPlan {
  readonly item: PlanItem;
  readonly risk: Risk;
  readonly elements: FourElements;
  /** A client visit: printed in the visit plan. */
  readonly visit: boolean;
  /** Days between confirmation and visit; null where either date is missing (000-18). */
  readonly appointmentLead: number | null;
}

/** A task proposed to be carried into the plan week (F30, ruling 10). */
export interface CarryOver {
  readonly item: PlanItem;
  /** The how-many-th time it would be carried. */
  readonly times: number;
  readonly risk: Risk;
}

/** A next step that the log implies (F39). */
export interface FollowUp {
  readonly owner: string;
  readonly day: Day;
  readonly say: Sentence;
  readonly origin: Origin;
}

/** A need with its clock (000-24, 000-25, 004-15). */
export interface OpenNeed {
  readonly need: Need;
  /** Days since it was raised; null without a date. */
  readonly waiting: number | null;
  /** Hours to the first answer, or so far without one; null where a time of day is missing. */
  readonly answerHours: number | null;
  /** Past the limit for an answer: 24 h on the fast track, else 48 h. */
  readonly late: boolean;
  readonly open: boolean;
  readonly project: Project | null;
  readonly light: "red" | "yellow" | "green" | "unknown";
  readonly why: Sentence;
}

/** A client's line on the client board (000-36). */
export interface ClientLine {
  readonly client: Client;
  readonly lastContact: Day | null;
  readonly lastOrigin: Origin | null;
  /** Days since the last realised contact; null where there was none on record. */
  readonly quietDays: number | null;
  /** Realised visits in the calendar month of the reviewed week's last day, and the norm of its tier (004-04), null where the tier has none. */
  readonly monthVisits: number;
  readonly visitNorm: number | null;
  readonly daysInStage: number | null;
  readonly highestRung: Rung | null;
  readonly rungDay: Day | null;
  /** The row that told it last. */
  readonly rungOrigin: Origin | null;
  /** No log row holds this name; where several clients share it, one that does is not unnamed. */
  readonly unnamed: boolean;
  readonly projects: readonly Project[];
  readonly light: "red" | "yellow" | "green" | "unknown";
  readonly why: Sentence;
}

/** A person's line on the team page, in the order of the list of people, never a ranking. */
export interface PersonLine {
  readonly name: string;
  readonly handedIn: boolean;
  readonly counts: Counts;
  /** Change of the completion share against the week before, in tasks done and of; null without that week. */
  readonly before: Ratio | null;
  /** One question to ask in the meeting, or null where nothing asks for one. */
  readonly question: Sentence | null;
  readonly questionOrigins: readonly Origin[];
}

/** How the tasks of one week came out: a bar of the chart over weeks. */
export interface WeekOutcome {
  readonly week: Week;
  readonly done: number;
  readonly partial: number;
  readonly missed: number;
  /** Postponed and unclear ones; cancelled ones are left out, as in every rate (ruling 1). */
  readonly other: number;
}

/** The judged week, without words and without looks: the hinge between judging and drawing. */
export interface Review extends BoardData, Beside, ProvedWeek {
  readonly version: string;
  /** Null for the team. */
  readonly person: string | null;
  readonly people: readonly string[];
  readonly week: Week;
  readonly planWeek: Week;
  readonly today: Day;
  readonly minutes: number | null;
  /** 已过 the week's last day, still running, or not begun (ruling 13). */
  readonly phase: "past" | "running" | "future";
  /** How the week was chosen: asked for, or the default of ruling 25. */
  readonly weekChosen: "asked" | "lastComplete" | "running" | "latest";
  /** 复盘人 and 复盘方式 from 设置; null prints 未填写. */
  readonly reviewer: string | null;
  readonly mode: string | null;
  /** Contradictions that stand on top in red (F01). */
  readonly warnings: readonly Finding[];
  readonly summary: readonly SummaryLine[];
  readonly counts: Counts;
  /** How the week before came out: by its rows or, where they are gone, by 复盘历史; null where neither tells. */
  readonly before: Pick<Counts, "completion" | "tangible"> | null;
  readonly plans: readonly GradedPlan[];
  /** Tasks without an owner, named in every person's review (ruling 12). */
  readonly unowned: readonly PlanItem[];
  readonly unplanned: readonly Unplanned[];
  readonly days: readonly DayReview[];
  readonly nextPlans: readonly NextPlan[];
  readonly carryOver: readonly CarryOver[];
  readonly followUps: readonly FollowUp[];
  readonly needs: readonly OpenNeed[];
  /** For the coordination table: projects with or without open needs. */
  readonly projects: readonly Project[];
  /** How far the counterparts of these projects have committed; a project of which no log row tells is left out (ruling 27). */
  readonly commitments: readonly ProjectCommitment[];
  readonly clients: readonly ClientLine[];
  readonly lines: readonly PersonLine[];
  /** The reviewed week and the weeks before it that have tasks, at most eight, oldest first. */
  readonly trend: readonly WeekOutcome[];
  readonly flags: readonly Finding[];
  /** Those of them that somebody has to handle, and what they add up to. */
  readonly alerts: Alerts;
  /** Flags that rest today, with the pause that says until when (ruling 34). */
  readonly paused: readonly PausedFlag[];
  /** What 复盘历史 is to hold: what earlier runs kept, and the people and week of this one. */
  readonly history: readonly HistoryLine[];
  readonly gaps: readonly Gap[];
  /** Columns that would add something and that the workbook does not have, said once (ruling 17). */
  readonly absentColumns: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
  /** Optional sheets that the workbook does not have and that would open boards, said in one line. */
  readonly absentSheets: readonly ("projects" | "nodes" | "contacts" | "scores" | "tickets")[];
  readonly problems: readonly Problem[];
  readonly sources: readonly SourceCount[];
}
