import type { Drawing } from "./drawing.js";
import type { CellValue } from "./workbook.js";

/** A cell as it said when it was read; row and column count from 0. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What a person decided for one cell: a text, a number, or a whole day as its serial number; null empties the cell. */
export interface TypedCell {
  /** From 0. */
  readonly column: number;
  readonly value: string | number | null;
  /** The number is a day, and is shown as one. */
  readonly day?: true;
  /** What the cell said when it was read; null in a new row. */
  readonly was: CellValue;
}

/** Cells of one row that a person decided, for a sheet that is the person's own. */
export interface Entry {
  /** The sheet's name as it was read. */
  readonly sheet: string;
  /** From 0; null for a new row below the last used one. */
  readonly row: number | null;
  /** The row of the headings, from 0: a new row stands below it, and what is typed into it looks like the heading to its left. */
  readonly head: number;
  readonly cells: readonly TypedCell[];
  /** Further cells that must still say what was read, so that the row and the columns are the ones that were meant. */
  readonly holds: readonly HeldCell[];
  /** What a workbook that has no such sheet is given, with the new row behind its last one. */
  readonly absent?: Drawing;
}

/** Where an entry went; the row counts from 0. */
export interface Entered {
  readonly sheet: string;
  readonly row: number;
}
