/** Rows or columns that stand together, 0-based and inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs to group for an outline, one run for each depth it reaches; deeper runs lie within shallower ones and come later.
 *
 * @example runsOf([{ outline: 1 }, { outline: 2 }, {}]) //=> [{ first: 0, last: 1 }, { first: 1, last: 1 }]
 */
export function runsOf(line: readonly { readonly outline?: number }[]): Run[] {
  const deepest = Math.max(0, ...line.map(({ outline }) => outline ?? 0));
  const runs: Run[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    let open: Run | undefined;
    line.forEach(({ outline = 0 }, index) => {
      if (outline < depth) open = undefined;
      else if (open) {
        open = { ...open, last: index };
        runs[runs.length - 1] = open;
      } else {
        open = { first: index, last: index };
        runs.push(open);
      }
    });
  }
  return runs;
}
