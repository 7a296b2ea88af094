import type { Drawing } from "../../../model/drawing.js";

/** Pixels of a column and of a row that nobody has drawn. */
const PLAIN_COLUMN = 64;
const PLAIN_ROW = 20;

/** How wide each column of a drawing is on the screen; a folded one has no width. */
export function columnPixels({ columns }: Drawing): readonly number[] {
  return columns.map(({ width, folded }) => (folded ? 0 : Math.round(width * 7 + 5)));
}

/** How high each row of a drawing is on the screen; a folded one has no height. */
export function rowPixels({ rows }: Drawing): readonly number[] {
  return rows.map(({ height, folded }) => (folded ? 0 : Math.round((height * 96) / 72)));
}

/** Where a stretch ends that begins some pixels inside a column or row: the column or row, and the pixels inside it. */
export interface Reach {
  readonly at: number;
  readonly offset: number;
}

/** The end of a stretch over columns. */
export function reachAcross(sizes: readonly number[], from: Reach, pixels: number): Reach {
  return reach(sizes, from, pixels, PLAIN_COLUMN);
}

/** The end of a stretch over rows. */
export function reachDown(sizes: readonly number[], from: Reach, pixels: number): Reach {
  return reach(sizes, from, pixels, PLAIN_ROW);
}

function reach(sizes: readonly number[], from: Reach, pixels: number, plain: number): Reach {
  let rest = pixels + from.offset;
  let at = from.at;
  for (let size = sizes[at] ?? plain; rest >= size; size = sizes[at] ?? plain) {
    rest -= size;
    at += 1;
  }
  return { at, offset: rest };
}
