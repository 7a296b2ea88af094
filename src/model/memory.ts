import type { Drawing, SheetKey } from "./drawing.js";
import type { Day } from "./day.js";
import type { NeedRecord } from "./needRecord.js";

/** One drawing of a generated sheet: as it stood once merged with a person's edits, and as we drew it. */
export interface DrawnState {
  readonly merged: Drawing;
  /** Null where nobody had edited the sheet: then both are the same. */
  readonly ours: Drawing | null;
}

/** A generated sheet as the last run left it, and as the run before it did. */
export interface RememberedSheet {
  readonly key: SheetKey;
  /** The number of the run that wrote it last. */
  readonly run: number;
  readonly now: DrawnState;
  /** Null where that run made the sheet, or found one that nobody remembered. */
  readonly before: DrawnState | null;
  /** That run made the sheet. */
  readonly made: boolean;
}

/** A task, a day or a flag of a sealed week, as it was told then: enough to say later what has changed. */
export interface SealedLine {
  /** `plan`: a task and its grade; `day`: a person's day and its effect; `flag`: a rule and its subject; `figure`: a figure of the band. */
  readonly kind: "plan" | "day" | "flag" | "figure";
  /** The row identity of ruling 33, the flag's key, or the figure's name. */
  readonly id: string;
  /** What it is about, in the person's words. */
  readonly subject: string;
  /** The grade, effect or figure; "" for a flag, which is there or not. */
  readonly value: string;
}

/** A reviewed week that a person has sealed: its page and its figures stay as they were (ruling 24). */
export interface SealedWeek {
  /** Null for the team. */
  readonly person: string | null;
  /** Its Monday. */
  readonly week: Day;
  readonly sealedOn: Day;
  readonly version: string;
  /** The thresholds in force then. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly lines: readonly SealedLine[];
  readonly drawing: Drawing;
}

/** What earlier runs left for the next one, on a very hidden sheet of the workbook. */
export interface Memory {
  /** The number of the last run, 0 before the first. */
  readonly run: number;
  readonly sheets: readonly RememberedSheet[];
  readonly sealed: readonly SealedWeek[];
  /** What needs a leader or another department, each under its number for life. */
  readonly needs: readonly NeedRecord[];
}

/** What a workbook remembers before the first run. */
export const NO_MEMORY: Memory = { run: 0, sheets: [], sealed: [], needs: [] };
