import type { BookCell, HeadingRead, LeftTexts } from "./book.js";
import type { Day } from "./day.js";
import type { Problem, Sentence } from "./finding.js";

/** One row of a team's workbook. */
export interface TeamRow {
  readonly cells: ReadonlyMap<string, BookCell>;
  readonly extra: ReadonlyMap<string, BookCell>;
  /** Its fields as they were read, for the line of the sheet that counts itself. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Where it came from; null for a row that somebody typed into the team's workbook. */
  readonly source: string | null;
  /** Ties it to the other tellings of the same row; null where there are none. */
  readonly mark: string | null;
}

/** One sheet of a team's workbook. */
export interface TeamTable {
  /** The sheet's key in the data dictionary. */
  readonly kind: string;
  /** The headings of further columns that mailed workbooks have. */
  readonly extra: readonly string[];
  readonly rows: readonly TeamRow[];
}

/** A setting of a team's workbook. */
export interface TeamSetting {
  readonly id: string | null;
  readonly key: string;
  readonly cell: BookCell;
}

/** Which row something is said of. */
export interface RowNamed {
  readonly kind: string;
  readonly subject: string;
  readonly who: readonly string[];
  /** The Monday or the day of a row that has one. */
  readonly when: Day | null;
}

/** A cell by its field (or, under a heading nobody knows, that heading), as people read it. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** A row that mailed workbooks tell differently. */
export interface RowConflict extends RowNamed {
  /** The differing cells of each telling, and where it stands. */
  readonly tellings: readonly { readonly from: string; readonly files: readonly string[]; readonly fields: readonly FieldText[] }[];
  /** What stands in the column 冲突 of its rows. */
  readonly mark: string;
  /** Somebody kept one of them in the team's workbook: it stands. */
  readonly settled: boolean;
}

/** A row of which another workbook has more: the fuller one stands. */
export interface OlderRow extends RowNamed {
  readonly from: string;
  readonly fuller: string;
  readonly files: { readonly from: string; readonly fuller: string };
}

/** Something decided in last week's team workbook that this week's rows have no place for. */
export interface Unapplied extends RowNamed {
  readonly decided: readonly FieldText[];
  /** The row is gone; its text is another; the mailed row changed too; last week's telling is overruled by the mailed one. */
  readonly why: "gone" | "changed" | "both" | "typed";
}

/** A setting that workbooks state differently. */
export interface SettingDiffers {
  readonly id: string | null;
  readonly key: string;
  /** What stands; "" for nothing. */
  readonly stands: string;
  readonly by: "base" | "most" | "default" | "joined";
  readonly others: readonly { readonly text: string; readonly files: readonly string[] }[];
}

/** How much of one file other files have too. */
export interface Overlap {
  readonly file: string;
  /** Rows that both have just so. */
  readonly same: number;
  /** Rows of which the other has more, and less. */
  readonly older: number;
  readonly newer: number;
  readonly conflicts: number;
  /** Rows of plans and log that only the other has. */
  readonly more: number;
  /** All that this file tells of plans and log the other tells at least as fully, and something more. */
  readonly whole: boolean;
  /** The same the other way round: this file stands, and the other is an older copy of it. */
  readonly holds: boolean;
}

/** A heading of a file, and how often it is filled. */
export interface HeadingUse extends HeadingRead {
  readonly kind: string;
  readonly sheet: string;
  readonly cells: number;
}

/** What became of one file. */
export interface IntakeFile {
  readonly file: string;
  /** `twin` has the bytes of another, `team` is a team's workbook and no member's, `over` comes after the limit. */
  readonly state: "read" | "twin" | "refused" | "team" | "over";
  readonly code: string | null;
  /** Why it was not read and the step to take, or which file it is the twin of. */
  readonly say: Sentence | null;
  readonly people: readonly string[];
  /** Mondays, latest first. */
  readonly weeks: readonly Day[];
  readonly plans: number;
  readonly log: number;
  readonly others: number;
  readonly hidden: number;
  readonly version: string | null;
  /** The standard headings, headings of their own, or a layout of their own. */
  readonly shape: "standard" | "headings" | "layout" | null;
  /** Of 周计划, 每日日志 and 客户 those that it does not have. */
  readonly missing: readonly string[];
  /** Headings that are not the standard ones, and what they were read as. */
  readonly headings: readonly HeadingUse[];
  readonly overlaps: readonly Overlap[];
  readonly left: readonly LeftTexts[];
  readonly problems: readonly Problem[];
}

/** Several mailed workbooks as one, and what is to be known of them; the same whatever order they came in. */
export interface RolledUp {
  readonly tables: readonly TeamTable[];
  readonly settings: readonly TeamSetting[];
  readonly files: readonly IntakeFile[];
  readonly conflicts: readonly RowConflict[];
  readonly older: readonly OlderRow[];
  readonly settingsDiffer: readonly SettingDiffers[];
  readonly unapplied: readonly Unapplied[];
  /** Rows of the reviewed week and later that the team's workbook had and the person's own no longer has. */
  readonly gone: readonly RowNamed[];
  /** Further columns beyond the most that a sheet takes, with how many cells. */
  readonly unwieldy: readonly { readonly kind: string; readonly heading: string; readonly cells: number }[];
  /** The file of last week's team workbook; null where none was given. */
  readonly base: string | null;
}

/** A member of the team of whom no workbook came, or who is not asked for one. */
export interface NotReceived {
  readonly name: string;
  /** Null where a workbook is wanted. */
  readonly excused: "leave" | "notYet" | "left" | null;
  /** A file that bears the name and could not be read. */
  readonly refused: string | null;
}

/** What came in, and what did not. */
export interface Intake extends RolledUp {
  readonly week: Day;
  /** How many people are asked for a workbook. */
  readonly asked: number;
  readonly notReceived: readonly NotReceived[];
  /** Whose workbook came, without a row of the week. */
  readonly withoutRows: readonly string[];
  /** What a folder held beside workbooks, a phrase for each kind. */
  readonly passedOver: readonly string[];
  /** Where it was rolled up: in a page there is no option to give last week's workbook by, it is put in with the others. */
  readonly at: "page" | "command";
  /** What people typed beside rows of our own sheets that are no longer there, as last week's sheet had it. */
  readonly lost: readonly string[];
  /** The most files that are read at once. */
  readonly limit: number;
  /** Tells whether anybody has typed into the sheets since. */
  readonly fingerprint: string;
}
