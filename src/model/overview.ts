import type { BoardKey } from "./boards/boardKey.js";
import type { Day } from "./day.js";
import type { Gap, Problem } from "./finding.js";
import type { Review } from "./review.js";

/** A sheet that was recognised, and what it gave. */
export interface SheetFound {
  /** The sheet's key in the data dictionary, such as `plans`. */
  readonly kind: string;
  /** Its own name in the workbook. */
  readonly sheet: string;
  readonly rows: number;
  readonly hidden: number;
}

/** A week that the workbook has rows of. */
export interface WeekFound {
  /** Its Monday. */
  readonly start: Day;
  readonly plans: number;
  readonly entries: number;
}

/** A board on request that an earlier run made. */
export interface BoardThere {
  readonly key: BoardKey;
  readonly sheet: string;
}

/** What a workbook holds, before anything is judged: what a person needs to choose whose week to review. */
export interface Overview {
  readonly fileName: string | null;
  /** The sheets that earlier runs made, by their present names, but for the memory. */
  readonly ours: readonly string[];
  /** The boards on request among them, in whatever language they were made. */
  readonly boards: readonly BoardThere[];
  /** Of these the ones that a run left half written. */
  readonly unfinished: readonly string[];
  readonly sheets: readonly SheetFound[];
  readonly people: readonly string[];
  /** Latest first. */
  readonly weeks: readonly WeekFound[];
  /** What a review is of when nobody chooses: the Monday, why that week, and the person or null for the team. */
  readonly week: Day;
  readonly weekChosen: Review["weekChosen"];
  readonly person: string | null;
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
}
