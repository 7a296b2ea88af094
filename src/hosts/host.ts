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
}
