import type { Stand } from "../../model/writePlan.js";
import { longestRising } from "./longestRising.js";

/** One change of whole rows or columns; places are those at its moment, 0-based. */
export type Step =
  | { readonly act: "delete"; readonly at: number; readonly count: number }
  | { readonly act: "insert"; readonly at: number; readonly count: number }
  /** Cut and put over `count` blank lines that stand at `to`; the lines at `at` are left blank. */
  | { readonly act: "move"; readonly at: number; readonly to: number; readonly count: number };

/** How the lines of a sheet come to stand as a drawing wants them. */
export interface Moves {
  readonly steps: readonly Step[];
  /** The wanted lines that only shift: nothing is cut, and all that refers to them follows. */
  readonly kept: ReadonlySet<number>;
  /** The wanted lines that are cut and put elsewhere. */
  readonly moved: ReadonlySet<number>;
}

/** One line of the sheet: the wanted line that it is, or null where nobody wants it. */
type Line = number | null;

/**
 * Deletes the lines that no stand names, then goes from first to last and inserts or fetches what is not in its place.
 *
 * `count` is how many lines stand on the sheet now. The longest part that is in order already stays, with the line `fixed` in it;
 * the rest is moved.
 *
 * @example planMoves([{ last: 0, now: 0 }, null, { last: 1, now: 2 }], 3).steps
 * //=> [{ act: "delete", at: 1, count: 1 }, { act: "insert", at: 1, count: 1 }]
 */
export function planMoves(wanted: readonly (Stand | null)[], count: number, fixed?: number): Moves {
  const steps: Step[] = [];
  const kept = new Set(longestRising(wanted.map((stand, target) => inOrder(stand, target, wanted, fixed))));
  const moved = new Set<number>();
  const lines = namedLines(wanted, count, steps);
  for (let target = 0; target < wanted.length; ) {
    if (kept.has(target)) {
      target += 1;
      continue;
    }
    // Lines that are fetched later may stand in between; those before the target are in order already.
    const at = target === 0 ? 0 : lines.indexOf(target - 1) + 1;
    const from = wanted[target] ? lines.indexOf(target) : -1;
    const run = runFrom(wanted, lines, kept, target, from);
    const fetched = Array.from({ length: run }, (_, index) => target + index);
    steps.push({ act: "insert", at, count: run });
    lines.splice(at, 0, ...fetched);
    if (from >= 0) {
      const source = from < at ? from : from + run;
      steps.push({ act: "move", at: source, to: at, count: run }, { act: "delete", at: source, count: run });
      lines.splice(source, run);
      for (const line of fetched) moved.add(line);
    }
    target += run;
  }
  return { steps, kept, moved };
}

/** Where a line stands now; null where it is new, or on the wrong side of the fixed one. */
function inOrder(stand: Stand | null, target: number, wanted: readonly (Stand | null)[], fixed: number | undefined): number | null {
  const anchor = fixed === undefined ? null : wanted[fixed];
  if (!stand || !anchor || fixed === undefined) return stand && stand.now;
  return Math.sign(stand.now - anchor.now) === Math.sign(target - fixed) ? stand.now : null;
}

/** How many wanted lines can be inserted, or fetched from `from`, in one go. */
function runFrom(wanted: readonly (Stand | null)[], lines: readonly Line[], kept: ReadonlySet<number>, target: number, from: number): number {
  let run = 1;
  const goesOn = (): boolean => {
    const next = target + run;
    if (next >= wanted.length || kept.has(next)) return false;
    return from < 0 ? !wanted[next] : lines[from + run] === next;
  };
  while (goesOn()) run += 1;
  return run;
}

/** Takes out, from the end, what no stand names; gives the lines that are left. */
function namedLines(wanted: readonly (Stand | null)[], count: number, steps: Step[]): Line[] {
  const lines: Line[] = Array.from({ length: count }, () => null);
  wanted.forEach((stand, index) => {
    if (stand) lines[stand.now] = index;
  });
  for (let last = count - 1; last >= 0; last -= 1) {
    if (typeof lines[last] === "number") continue;
    let first = last;
    while (first > 0 && typeof lines[first - 1] !== "number") first -= 1;
    steps.push({ act: "delete", at: first, count: last - first + 1 });
    lines.splice(first, last - first + 1);
    last = first;
  }
  return lines;
}
