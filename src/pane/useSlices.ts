import { useEffect, useState } from "preact/hooks";

/** Rows of a table that are drawn in one frame: so many take a slow computer less than a blink [A]. */
export const SLICE = 25;

/**
 * How many of so many rows of `list` are to be drawn by now: a slice at once and one more with every frame, so that a page of hundreds of rows
 * answers while it comes; all of them as soon as it is printed.
 */
export function useSlices(list: unknown, count: number): number {
  const [drawn, setDrawn] = useState({ list, rows: SLICE });
  const rows = drawn.list === list ? drawn.rows : SLICE;
  useEffect(() => {
    if (rows >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn({ list, rows: rows + SLICE }));
    const whole = (): void => setDrawn({ list, rows: count });
    addEventListener("beforeprint", whole);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("beforeprint", whole);
    };
  }, [list, rows, count]);
  return Math.min(rows, count);
}
