import type { Drawing } from "../../src/model/drawing.js";
import type { Over, Stand, WritePlan } from "../../src/model/writePlan.js";

/** Where places stood: `3` for the fourth of the last drawing and of the sheet, `[3, 5]` where it is the sixth of the sheet now, `[null, 5]` for a person's own, null for a new one. */
export type Stood = number | readonly [number | null, number] | null;

/** The stands of rows or columns in the order of the new drawing. */
export function stands(places: readonly Stood[]): readonly (Stand | null)[] {
  return places.map((place) => (place === null ? null : typeof place === "number" ? { last: place, now: place } : { last: place[0], now: place[1] }));
}

/** The first so many places, each where it was. */
export function still(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}

/** A plan that draws over a sheet of the last drawing; rows and columns where they were, unless it is told otherwise. */
export function drawingOver(last: Drawing, drawing: Drawing, rows: readonly Stood[] = still(drawing.rows.length), columns: readonly Stood[] = still(drawing.columns.length), sheet = last.name): WritePlan {
  const over: Over = { last, rows: stands(rows), columns: stands(columns) };
  return { drawing, sheet, act: "redraw", version: "0.1.0", over };
}
