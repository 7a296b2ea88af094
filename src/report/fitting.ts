import { LEAST_PAGE, type Stack } from "./draw.js";

/** The first of some stacks, the fullest first, that is one page wherever it is printed; the last where none is. */
export function fitting(stacks: readonly (() => Stack)[]): Stack {
  let drawn: Stack = { rows: [], merges: [], starts: new Map() };
  for (const stack of stacks) {
    drawn = stack();
    if (drawn.rows.reduce((sum, { height }) => sum + height, 0) <= LEAST_PAGE) break;
  }
  return drawn;
}
