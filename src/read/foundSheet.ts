import type { Origin } from "../model/origin.js";
import type { Area, Sheet } from "../model/workbook.js";
import type { ReadCode } from "./codes.js";
import type { Headings } from "./findHeadings.js";

/** A sheet, or a block of one, with its headings. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly headings: Headings;
  /** The block that the table takes up, where there is more on the sheet. */
  readonly area?: Area;
  /** The lines above a table that does not begin its sheet. */
  readonly titles?: readonly string[];
  /** How a layout of somebody's own was understood; its rows were laid out anew. */
  readonly laidOut?: LaidOut;
}

/** A home-made layout turned into a table: what to confirm, and where each cell stands in truth. Rows and columns count from 0. */
export interface LaidOut {
  readonly code: ReadCode;
  readonly slots: Readonly<Record<string, string>>;
  /** Labels whose cells are not read. */
  readonly unread: readonly string[];
  cellAt(row: number, column: number): { readonly row: number; readonly column: number };
}

/** Where a cell of a found table stands; row and column count from 0. */
export function originAt({ sheet, laidOut }: FoundSheet, row: number, column: number): Origin {
  const cell = laidOut ? laidOut.cellAt(row, column) : { row, column };
  return { sheet: sheet.name, row: cell.row + 1, column: cell.column + 1 };
}
