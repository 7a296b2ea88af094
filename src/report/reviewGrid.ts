import type { DrawnColumn } from "../model/drawing.js";

/** The one grid of a review sheet: 95 units, A4 portrait at about 96 %. The last column holds the links. */
export const REVIEW_GRID: readonly DrawnColumn[] = [6, 19, 17, 11, 20, 11, 11].map((width) => ({ width }));

/** How many columns the grid has. */
export const REVIEW_WIDTH = REVIEW_GRID.length;
