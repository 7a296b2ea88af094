import type { Stand } from "../../model/writePlan.js";

type Span = readonly [first: number, last: number];

/**
 * From where to where some lines of the last drawing reach once all lines are in their places, as Excel carries an area:
 * it grows with lines put in between, shrinks with lines taken out, and is cut apart where a line is moved out of it or into it.
 *
 * Null where it is cut apart or gone. Lines behind the `drawn` ones stand behind the new ones, as a chart beside a drawing does.
 *
 * @example carriedSpan([0, 1], [{ last: 0, now: 0 }, null, { last: 1, now: 1 }], new Set(), 2) //=> [0, 2]
 */
export function carriedSpan([first, last]: Span, stands: readonly (Stand | null)[], moved: ReadonlySet<number>, drawn: number): Span | null {
  const lines: number[] = [];
  stands.forEach((stand, line) => {
    if (stand && stand.last !== null && stand.last >= first && stand.last <= last) lines.push(line);
  });
  if (lines.some((line) => moved.has(line))) return null;
  for (let behind = Math.max(first, drawn); behind <= last; behind += 1) lines.push(stands.length + behind - drawn);
  const from = lines[0];
  const to = lines.at(-1);
  if (from === undefined || to === undefined) return null;
  for (let line = from; line <= to; line += 1) if (moved.has(line)) return null;
  return [from, to];
}
