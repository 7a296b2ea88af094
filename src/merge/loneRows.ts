import type { Drawing } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import { isOfTable } from "./arranged.js";
import type { Grid } from "./grid.js";
import { onlyOf } from "./strays.js";

/**
 * For each row outside a drawing's table that holds one text and nothing else, which row of the sheet has that text, over whichever column; null for any
 * other, and where the text is not alone of its kind in the drawing and on the sheet. All null where the drawing has no table.
 */
export function loneRows(drawing: Drawing, grid: Grid): readonly (number | null)[] {
  if (drawing.table === null) return drawing.rows.map(() => null);
  const drawn = new Map<Shown, number>();
  for (const { cells } of drawing.rows) for (const cell of cells) drawn.set(drawnValue(cell), (drawn.get(drawnValue(cell)) ?? 0) + 1);
  const texts = drawing.rows.map((row, at) => (isOfTable(drawing, at) ? null : drawnValue(onlyOf(row, drawing.columns)?.cell)));
  const wanted = new Set(texts.filter((text) => typeof text === "string" && drawn.get(text) === 1));
  const found = new Map<Shown, number | null>();
  for (let row = 0; row < grid.height; row += 1) {
    for (const column of grid.columns) {
      const value = grid.at(row, column);
      if (wanted.has(value)) found.set(value, found.has(value) ? null : row);
    }
  }
  return texts.map((text) => (text === null ? null : (found.get(text) ?? null)));
}
