import { LEAST_PAGE, type Stack } from "./draw.js";

/** The fullest stack that is one page wherever it is printed, by how many lines each of its lists shows; where none is, nothing is gained by leaving lines out. */
export function fitting(most: readonly [number, ...number[]], stackOf: (most: number) => Stack): Stack {
  const [first, ...others] = most;
  const fullest = stackOf(first);
  if (isOnePage(fullest)) return fullest;
  for (const fewer of others) {
    const stack = stackOf(fewer);
    if (isOnePage(stack)) return stack;
  }
  return fullest;
}

function isOnePage({ rows }: Stack): boolean {
  return rows.reduce((sum, { height }) => sum + height, 0) <= LEAST_PAGE;
}
