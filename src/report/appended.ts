import type { Drawing } from "../model/drawing.js";
import { draw } from "./draw.js";
import type { Section } from "./section.js";

/** A drawing with sections below its last row, on its own columns and on its printed page; the drawing itself where none has a line. */
export function appended(drawing: Drawing, sections: readonly Section[]): Drawing {
  const { rows, merges } = draw(sections, drawing.columns, null);
  const below = drawing.rows.length;
  if (rows.length === 0) return drawing;
  const { area } = drawing.print;
  return {
    ...drawing,
    rows: [...drawing.rows, ...rows],
    merges: [...drawing.merges, ...merges.map((merge) => ({ ...merge, top: merge.top + below, bottom: merge.bottom + below }))],
    print: { ...drawing.print, area: { ...area, bottom: below + rows.length - 1 } },
  };
}
