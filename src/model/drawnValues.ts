import { cellText } from "./cellText.js";
import type { Drawing, DrawnCell } from "./drawing.js";

/** A drawn value as a sheet shows it: text mended for a cell, a formula as its cached result, a blank as null. */
export type Shown = string | number | null;

/** The values of a drawing as a host reads them back: what `contentHash` is made of and what a write is checked against. */
export function drawnValues({ rows }: Drawing): readonly (readonly Shown[])[] {
  return rows.map(({ cells }) => cells.map(drawnValue));
}

/** What a drawn cell shows. */
export function drawnValue(cell: DrawnCell | null | undefined): Shown {
  const value = cell?.value ?? null;
  const shown = typeof value === "object" && value !== null ? value.cached : value;
  if (typeof shown === "string") return shown === "" ? null : cellText(shown);
  return shown === 0 ? 0 : shown;
}
