import type { BoardKey } from "../model/boards/index.js";
import type { Corrected, Correction } from "../model/correction.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Day } from "../model/day.js";
import type { Drawing } from "../model/drawing.js";
import type { Entry } from "../model/entry.js";
import type { Sentence } from "../model/finding.js";
import type { KeptOn, Left } from "../model/kept.js";
import type { Leaving } from "../model/leaving.js";
import type { LinkEnd, LinkOption } from "../model/link.js";
import type { NewWeek, Typed, WeekAsked } from "../model/newWeek.js";
import type { LimitInForce } from "../model/limitInForce.js";
import type { Origin } from "../model/origin.js";
import type { OwnSettings } from "../model/ownSettings.js";
import type { Overview } from "../model/overview.js";
import type { Recognition } from "../model/recognition.js";
import type { Rehearsal } from "../model/rehearsal.js";
import type { Review } from "../model/review.js";
import type { SelfCheck } from "../model/selfCheck.js";
import type { IntakeFile } from "../model/rolledUp.js";
import type { SettingChange } from "../model/settingChange.js";
import type { Mailed } from "./droppedFiles.js";
import type { Language } from "../words/language.js";

/** Whose week: a person or null for the team, and the week's Monday. */
export interface Choice {
  readonly person: string | null;
  readonly week: Day;
  /** Seals the week with this run, or opens it again. */
  readonly seal?: "seal" | "unseal";
  /** Draws the person's list of the week after too. */
  readonly list?: true;
  /** Boards to draw beside those that the workbook has. */
  readonly boards?: readonly BoardKey[];
}

/** What can be done with the sheets that runs made: take the last run back, complete one that stopped, take all of them out. */
export type Act = "restore" | "finish" | "clean";

/** What an act changed: sheets drawn again and sheets taken out, by name; none where there was nothing to change. */
export interface Changed {
  readonly act: Act;
  readonly drawn: readonly string[];
  readonly removed: readonly string[];
  /** Null where the open workbook itself was changed. */
  readonly download: Download | null;
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
  /** The sheets that were written; none where everything stood already. */
  readonly written: readonly string[];
  /** The workbook was changed after it was read, and read again. */
  readonly readAgain: boolean;
  /** A person's edits that stay. */
  readonly kept: readonly KeptOn[];
  /** The reviewed week is sealed. */
  readonly sealed: boolean;
  /** Sheets of ours that are left as they are. */
  readonly left: readonly Left[];
  /** Null where the sheets stand in the open workbook itself. */
  readonly download: Download | null;
}

/** One mailed file of a roll-up: whose it is, of which weeks, and what is to be known of it or done about it. */
export interface MailedLine extends Pick<IntakeFile, "file" | "state" | "people" | "weeks"> {
  readonly notes: readonly string[];
}

/** A roll-up of mailed workbooks, told in one language: what came in, the team's pages, and the team's workbook to save. */
export interface TeamRolled {
  readonly files: readonly MailedLine[];
  /** What a manager sees first, and whether it calls for something to be done. */
  readonly lines: readonly { readonly say: string; readonly calls: boolean }[];
  /** The file of the team's workbook that this one goes on from. */
  readonly base: string | null;
  readonly drawn: readonly Drawn[];
  readonly download: Download;
}

/** Rolls files up; fails with `Failure`. */
export type RollUp = (mailed: Mailed, language: Language, signal: AbortSignal, report: Report) => Promise<TeamRolled>;

/** A source row shown in the page: its headings and what its cells say. */
export interface SourceRow {
  readonly origin: Origin;
  readonly cells: readonly { readonly heading: string; readonly text: string; readonly chosen: boolean }[];
}

/** Standard sheets that were added, and the names of those that were not since another sheet has them. */
export interface SheetsMade {
  readonly made: readonly string[];
  readonly taken: readonly string[];
}

/** Rows of a new week that were written. */
export interface Opened extends Typed {
  /** Null where the open workbook itself was typed into. */
  readonly download: Download | null;
}

/** A workbook on its way out of the house: what it carries as it is, and a lean copy; null in Excel, where no file can be made. */
export interface Sending {
  readonly leaving: readonly Leaving[];
  readonly lean: LeanCopy | null;
}

/** A copy of the review with some sheets as values, and what of note is still in it. */
export interface LeanCopy {
  /** The sheets that may be taken along. */
  readonly sheets: readonly string[];
  readonly download: Download;
  readonly left: readonly Leaving[];
}

/** For whom something is made: everybody who may open the workbook, or those above, who see nothing of a person's own check. */
export type Circle = "full" | "up";

/** One workbook, as the pane meets it: in Excel, or as a file. Its promises fail with `Failure`. */
export interface Door {
  readonly kind: "excel" | "file";
  look(signal: AbortSignal, report: Report): Promise<Overview>;
  run(choice: Choice, language: Language, signal: AbortSignal, report: Report): Promise<Outcome>;
  change(act: Act, language: Language, signal: AbortSignal, report: Report): Promise<Changed>;
  /** Writes a correction into the workbook's own columns and sheets. */
  correct(correction: Correction, language: Language): Promise<Corrected>;
  /** What a task or a log row could be linked to, the best match first. */
  links(end: LinkEnd): Promise<readonly LinkOption[]>;
  /** Types entries: takes a correction back. */
  type(entries: readonly Entry[]): Promise<void>;
  /** What is understood of the workbook that was looked at last, also where that stopped for what it lacks. */
  recognise(): Promise<Recognition>;
  /** The thresholds of that workbook. */
  limits(): Promise<readonly LimitInForce[]>;
  /** What 设置 and 人员 say beside them, as the workbook stands now. */
  ownSettings(): Promise<OwnSettings>;
  /** Tries one of the thresholds on past weeks of a person or, with null, the team; `change` is `name=value`. */
  rehearse(person: string | null, change: string): Promise<Rehearsal>;
  /** Adds the standard sheets that the workbook lacks, and touches no other; `sample` fills them with made-up rows. */
  makeSheets(sample: boolean, language: Language): Promise<SheetsMade>;
  /** Writes what a person decided into 设置, which is made where there is none. */
  set(change: SettingChange, language: Language): Promise<Corrected>;
  /** The copy of a file as it stands now; null in Excel. */
  copy(): Promise<Download | null>;
  /** The rows that a person's new week lacks. */
  newWeek(asked: WeekAsked): Promise<NewWeek>;
  /** Writes those of them with these ids, where the week still lacks them. */
  openWeek(asked: WeekAsked, ids: readonly string[]): Promise<Opened>;
  /** What the manager will see of a person's week, and what is quickest mended; writes nothing. */
  selfCheck(choice: Choice, language: Language): Promise<SelfCheck>;
  /** The review in a few lines to paste into a mail. */
  mail(choice: Choice, circle: Circle, language: Language): Promise<string>;
  /** What goes out with the workbook, and a lean copy with these of the person's sheets. */
  send(choice: Choice, sheets: readonly string[], language: Language): Promise<Sending>;
  /** The pages as they may go up, drawn of the data and written nowhere; null where nobody could see them. */
  readonly upward: ((choice: Choice, language: Language) => Promise<readonly Drawn[]>) | null;
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
