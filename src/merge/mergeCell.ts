import type { DrawnCell } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import type { Edit } from "../model/kept.js";
import { isReprinted, isStillTyped, oursOf } from "./oursOf.js";

/** A merged cell, and what a person's edit of it is; null where there is none. */
export interface MergedCell {
  readonly cell: DrawnCell | null;
  readonly edit: Edit | null;
}

/** A cell in its three states. */
export interface CellStates {
  readonly last: DrawnCell | null;
  readonly shown: Shown;
  readonly next: DrawnCell | null;
  /** Whether a half-finished run may have put there what it shows. */
  readonly explained: boolean;
}

/**
 * Merges one cell of ours: what a person typed stays, with what we say there beside it.
 *
 * Both changed (`conflict`) until the person types again or the two agree: our value is not what they saw when they typed. What they
 * emptied is drawn again.
 */
export function mergeCell({ last, shown, next, explained }: CellStates): MergedCell {
  const ours = drawnValue(next);
  const stillTyped = isStillTyped(last, shown);
  const untouched = shown === oursOf(last) || shown === ours || (explained && !stillTyped) || isReprinted(last) || isReprinted(next);
  if (untouched) return { cell: next, edit: null };
  if (shown === null) return { cell: next, edit: "restored" };
  const conflict = ours !== oursOf(last) || (stillTyped && last?.typed?.conflict === true);
  const { role = "text", link, note, stray } = next ?? {};
  // A tone speaks of our value, so a person's has none.
  const cell: DrawnCell = { value: shown, role, format: formatFor(shown, next), ...(link && { link }), ...(note !== undefined && { note }), ...(stray && { stray }), typed: { ours, conflict } };
  return { cell, edit: conflict ? "conflict" : "changed" };
}

/** A cell of a line that we no longer draw: what it shows stays, and what we said of it last. */
export function goneCell(last: DrawnCell | null, shown: Shown): DrawnCell | null {
  if (shown === null) return null;
  const { role = "text", tone } = last ?? {};
  const cell: DrawnCell = { value: shown, role, format: formatFor(shown, last) };
  if (shown === oursOf(last) || isReprinted(last)) return { ...cell, ...(tone && { tone }) };
  return { ...cell, typed: { ours: oursOf(last), conflict: false } };
}

/** A person's own cell, which looks like the one beside it of which it is a heading or a further value. */
export function ownCell(shown: Shown, beside: DrawnCell | null): DrawnCell | null {
  return shown === null ? null : { value: shown, role: beside?.role === "head" ? "head" : "text", format: formatFor(shown, beside) };
}

function formatFor(shown: string | number, like: DrawnCell | null): NonNullable<DrawnCell["format"]> {
  if (typeof shown === "string") return "text";
  return like?.format === undefined || like.format === "text" ? "general" : like.format;
}
