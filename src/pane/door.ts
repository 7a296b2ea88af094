import type { DateSystem } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import type { Drawing } from "../model/drawing.js";
import type { Sentence } from "../model/finding.js";
import type { Left } from "../model/kept.js";
import type { Origin } from "../model/origin.js";
import type { Overview } from "../model/overview.js";
import type { Review } from "../model/review.js";
import type { Language } from "../words/language.js";

/** Whose week: a person or null for the team, and the week's Monday. */
export interface Choice {
  readonly person: string | null;
  readonly week: Day;
}

/** What a run is doing; writing cannot be cancelled, since half a sheet is worse than a whole one. */
export const STEPS = ["reading", "judging", "writing"] as const;
export type Step = (typeof STEPS)[number];

/** Says how far a step is: `done` of `of` parts. */
export type Report = (step: Step, done: number, of: number) => void;

/** A finished copy to save. */
export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A sheet that the run drew, under the name it has in the workbook. */
export interface Drawn {
  readonly sheet: string;
  readonly drawing: Drawing;
}

/** What a run gave. */
export interface Outcome {
  readonly review: Review;
  readonly drawn: readonly Drawn[];
  /** The workbook's own, which the days of the drawings count in. */
  readonly dateSystem: DateSystem;
  /** Sheets of ours that are left as they are. */
  readonly left: readonly Left[];
  /** Null where the sheets stand in the open workbook itself. */
  readonly download: Download | null;
}

/** A source row shown in the page: its headings and what its cells say. */
export interface SourceRow {
  readonly origin: Origin;
  readonly cells: readonly { readonly heading: string; readonly text: string; readonly chosen: boolean }[];
}

/** One workbook, as the pane meets it: in Excel, or as a file. Its promises fail with `Failure`. */
export interface Door {
  readonly kind: "excel" | "file";
  look(signal: AbortSignal, report: Report): Promise<Overview>;
  run(choice: Choice, language: Language, signal: AbortSignal, report: Report): Promise<Outcome>;
  /** Selects the source cell in Excel (then null), or gives the row to show in the page. */
  show(origin: Origin): Promise<SourceRow | null>;
}

/** What stopped a step, with its sentence. */
export class Failure extends Error {
  readonly code: string;
  readonly say: Sentence;
  constructor(code: string, say: Sentence) {
    super(code);
    this.name = "Failure";
    this.code = code;
    this.say = say;
  }
}
