import type { BookTables } from "../bookTables.js";
import type { TypedCell } from "../../model/entry.js";
import type { ProposedRow } from "../../model/newWeek.js";
import type { Review } from "../../model/review.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import type { Words } from "../../words/index.js";

/** A proposed row with the cells that write it. */
export interface Draft {
  readonly row: ProposedRow;
  readonly target: FoundSheet;
  readonly cells: readonly TypedCell[];
  /** The column of its 序号, and the first that is free: those that are written are numbered on from there. */
  readonly numbered?: { readonly column: number; readonly first: number };
}

/** What rows are proposed from: the workbook, and the review of the week before. */
export interface Opening {
  readonly book: BookTables;
  /** One person's; its plan week is the week that is opened. */
  readonly review: Review & { readonly person: string };
  /** Those of the sheet that is typed into. */
  readonly words: Words;
}
