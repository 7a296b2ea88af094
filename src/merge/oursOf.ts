import type { DrawnCell, DrawnRow } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";

/** What our own drawing says in a cell, whether or not a person typed over it. */
export function oursOf(cell: DrawnCell | null | undefined): Shown {
  return cell?.typed ? cell.typed.ours : drawnValue(cell);
}

/** Whether a cell still shows what a person typed there before the last run. */
export function isStillTyped(cell: DrawnCell | null | undefined, shown: Shown): boolean {
  return cell?.typed !== undefined && shown === drawnValue(cell);
}

/**
 * Whether a cell is drawn as it was read, or counted by Excel: what stands there is then no edit.
 *
 * A role of `input` invites people to type; what they typed was read, and the new drawing prints it again.
 */
export function isReprinted(cell: DrawnCell | null | undefined): boolean {
  return cell?.role === "input" || (typeof cell?.value === "object" && cell.value !== null);
}

const KEPT = "kept:";

/** Whether a row tells of a person's edits, below the drawing: it is drawn anew each time, and what a person typed into it gets a row of its own. */
export function isKeptRow(row: DrawnRow | undefined): boolean {
  return row?.id?.startsWith(KEPT) === true;
}

/** Whether nothing of a line is ours; one that has an id was ours once and may be again. */
export function isOwn(line: { readonly own?: true; readonly id?: string } | undefined): boolean {
  return line?.own === true && line.id === undefined;
}
