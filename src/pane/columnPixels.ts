import type { Drawing } from "../model/drawing.js";

/** Pixels of a character of the default font, and around a cell's text. */
const [CHARACTER, PADDING] = [7, 5];

/** How wide a column of a drawing is on a screen. */
export function columnPixels({ columns }: Pick<Drawing, "columns">, column: number): number {
  return (columns[column]?.width ?? 8) * CHARACTER + PADDING;
}
