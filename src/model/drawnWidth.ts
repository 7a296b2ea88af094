import type { Drawing } from "./drawing.js";

/** How wide a drawing is, in columns; its marker stands right of them. */
export function drawnWidth({ columns, rows }: Pick<Drawing, "columns" | "rows">): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
}
