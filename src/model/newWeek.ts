import type { Day } from "./day.js";
import type { Entry } from "./entry.js";
import type { Sentence } from "./finding.js";
import type { Origin } from "./origin.js";

/** A week that one person opens: whose, and its Monday; null for the coming one. */
export interface WeekAsked {
  readonly person: string;
  readonly week: Day | null;
}

/** What a proposed row is: a day of the log, a task taken along from the week before, or a next step that somebody noted. */
export const ROW_KINDS = ["day", "carry", "follow"] as const;
/** One of `ROW_KINDS`. */
export type RowKind = (typeof ROW_KINDS)[number];

/** A row proposed for the new week; nothing of it is written until a person says so. */
export interface ProposedRow {
  /** What it is known by when it is written; the same for the same row however often it is proposed. */
  readonly id: string;
  readonly kind: RowKind;
  /** Whether it is written where nobody says otherwise. */
  readonly ticked: boolean;
  /** The task; "" for a day. */
  readonly task: string;
  readonly client: string;
  /** The day of a log row, the day a next step names; null where none is known. */
  readonly day: Day | null;
  /** Why it is proposed, in one sentence. */
  readonly why: Sentence;
  /** The row it comes from; null for a day. */
  readonly origin: Origin | null;
}

/** The rows that a week lacks, and what cannot be proposed. */
export interface NewWeek {
  readonly person: string;
  /** Its Monday. */
  readonly week: Day;
  /** The Mondays that a person may choose from. */
  readonly weeks: readonly Day[];
  readonly rows: readonly ProposedRow[];
  /** Why there are no rows of a kind; empty where all could be looked for. */
  readonly notes: readonly Sentence[];
}

/** Rows that were typed into one sheet; they count from 1. */
export interface TypedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** What was typed, and what takes it back. */
export interface Typed {
  readonly rows: readonly TypedRows[];
  readonly undo: readonly Entry[];
}
