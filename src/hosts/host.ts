import type { Entered, Entry } from "../model/entry.js";
import type { WritePlan } from "../model/writePlan.js";
import type { Workbook } from "../model/workbook.js";

/** Says how far a long step is: `done` of `of` parts. */
export type Progress = (done: number, of: number) => void;

/** The one port between the house and a workbook. A host moves plain cells and holds a palette; it decides nothing. */
export interface Host {
  /** Every sheet as it stands at one moment. Throws `HostFailure` or `Refusal`. */
  read(progress?: Progress): Promise<Workbook>;
  /**
   * Draws each planned sheet, touches no other, and reads back what it wrote.
   * Throws `HostFailure` before the first change where it can tell beforehand; with the code `input-changed` where a sheet that is not
   * ours is no longer as it was read.
   */
  write(plans: readonly WritePlan[], progress?: Progress): Promise<void>;
  /** Deletes the sheets of ours that have these names, with the names that lead to them; refuses, with nothing changed, one that is not ours. */
  remove(sheets: readonly string[]): Promise<void>;
  /**
   * Types what a person decided into sheets that are the person's own, as data that is never executed, and touches nothing else of them;
   * answers where it went, in the order of the entries.
   *
   * A new row takes the look of the row above it, and belongs to the Excel table or filter that ends there. Reads back what it wrote.
   * Throws `HostFailure`, before the first change with the code `input-changed` where a cell is no longer as it was read, and
   * `cell-has-formula` where one holds a formula.
   */
  type(entries: readonly Entry[]): Promise<readonly Entered[]>;
}
