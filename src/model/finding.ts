import type { Origin } from "./origin.js";

/** A sentence before it has a language: which one, and the measured things in it. `words/` tells it. */
export interface Sentence<Key extends string = string> {
  readonly say: Key;
  readonly with: Readonly<Record<string, string | number>>;
}

/** The widest circle that sees a finding: the rep's own check, the manager's view, the copy that goes up (ruling 20). */
export type Audience = "self" | "manager" | "up";

/** How much a finding weighs; the list is ordered, worst last. */
export const LEVELS = ["info", "yellow", "orange", "red"] as const;
/** One of `LEVELS`. */
export type Level = (typeof LEVELS)[number];

/** A remarkable thing that a rule found: a flag beside a grade, never a change of it. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly audience: Audience;
  /** True where the rule could not tell and asks a person. */
  readonly unsure: boolean;
  /** The how-many-th week in a row it is raised, from the second on; absent for a new one. */
  readonly weeks?: number;
  readonly say: Sentence;
  /** What it is about, as people call it: a task, a client, a day. */
  readonly subject: string;
  /** The rows behind it, most telling first; at least one. */
  readonly origins: readonly Origin[];
}

/** Something in the workbook that could not be read, with its place; shown, never dropped. */
export interface Problem {
  readonly code: string;
  readonly origin: Origin | null;
  readonly say: Sentence;
  /** A client's name that 客户 lacks, and those of its clients that may be meant. */
  readonly alike?: { readonly name: string; readonly clients: readonly string[] };
}

/** How often a wanted cell is blank (ruling 29). */
export interface Gap {
  readonly sheet: string;
  readonly column: string;
  readonly missing: number;
  readonly of: number;
  readonly origins: readonly Origin[];
}

/** What stops a run, in one sentence that names the sheet and the heading (ruling 32). */
export class CannotReview extends Error {
  readonly code: string;
  readonly say: Sentence;
  constructor(code: string, say: Sentence) {
    super(code);
    this.name = "CannotReview";
    this.code = code;
    this.say = say;
  }
}
