import type { SheetSpec } from "../model/columns/spec.js";
import type { CellValue } from "../model/workbook.js";
import type { ReadCode } from "./codes.js";
import type { FoundSheet } from "./foundSheet.js";

/** One filled cell of a row as it was read; what it shows inside a merge counts as its own. */
export interface ReadCell {
  readonly field: string;
  readonly value: CellValue;
  readonly format: string;
  /** What it was read as; undefined where it was not used. */
  readonly read: unknown;
  /** What a person should look at; null where it was read for sure. */
  readonly fault: ReadCode | null;
}

/** Is told of every row of a table that is no title, total or blank; `row` counts from 0 on the found sheet, `nouns` are what it became. */
export type RowWatch = (row: number, cells: readonly ReadCell[], nouns: readonly object[]) => void;

/** Looks on while a workbook is read, so that its cells can be carried elsewhere as they were typed. */
export interface BookWatch {
  settings(found: FoundSheet): void;
  table(spec: SheetSpec, found: FoundSheet): RowWatch;
}
