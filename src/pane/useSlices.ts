import { useEffect, useState } from "preact/hooks";

/** Rows of a table that are drawn in one frame: so many take a slow computer less than a blink [A]. */
export const SLICE = 15;

const turns = new Set<() => void>();
let asked = false;

/** Grows a list with one of the next frames, no two lists with the same: those that come at once cost a frame no more than one of them. Ends with the returned function. */
function inTurn(grow: () => void): () => void {
  turns.add(grow);
  askFrame();
  return () => turns.delete(grow);
}

function askFrame(): void {
  if (asked || turns.size === 0) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    const [first] = turns;
    if (first) turns.delete(first);
    first?.();
    askFrame();
  });
}

/**
 * How many of so many rows of `list` are to be drawn by now: a slice at once and one more with every frame or, beside other lists, in turn, so that a page of hundreds of rows
 * answers while it comes; all of them as soon as it is printed.
 */
export function useSlices(list: unknown, count: number): number {
  const [drawn, setDrawn] = useState({ list, rows: SLICE });
  const rows = drawn.list === list ? drawn.rows : SLICE;
  useEffect(() => {
    if (rows >= count) return undefined;
    const stop = inTurn(() => setDrawn({ list, rows: rows + SLICE }));
    const whole = (): void => setDrawn({ list, rows: count });
    addEventListener("beforeprint", whole);
    return () => {
      stop();
      removeEventListener("beforeprint", whole);
    };
  }, [list, rows, count]);
  return Math.min(rows, count);
}
