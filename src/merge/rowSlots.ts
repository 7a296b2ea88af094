import { inverse } from "./inverse.js";
import { isTheirs } from "./isTheirs.js";
import { NOWHERE } from "./nowhere.js";
import { isKeptRow, isOwn } from "./oursOf.js";
import { slotsOf, type LineKind, type Slot } from "./slot.js";
import type { Stood } from "./stood.js";

/** The merged drawing's rows. */
export function rowSlots(stood: Stood): readonly Slot[] {
  const { last, next, grid, located, lastRow, rowTwins, printed } = stood;
  const before = inverse(rowTwins);
  const printedAt = new Map([...printed].map(([now, row]) => [row, now]));
  const ours = next.rows.map((_, row): Slot => {
    const now = printedAt.get(row);
    if (now !== undefined) return { next: row, last: null, now };
    const was = before.get(row);
    return { next: row, last: was ?? null, now: (was === undefined ? null : located.rows[was]) ?? null };
  });
  const nextOf = (row: number): number | null => rowTwins[lastRow.get(row) ?? NOWHERE] ?? printed.get(row) ?? null;
  const holds = (row: number): boolean => grid.columns.some((column) => isTheirs(stood, row, column));
  const kindOf = (row: number): LineKind => {
    const was = last.rows[lastRow.get(row) ?? NOWHERE];
    if (nextOf(row) !== null) return "ours";
    if (isKeptRow(was)) return holds(row) ? "typedInto" : "kept";
    if (holds(row)) return "theirs";
    if (grid.columns.some((column) => grid.at(row, column) !== null) || (was && !isOwn(was))) return "gone";
    return "blank";
  };
  const lines = Array.from({ length: grid.height }, (_, row) => row);
  return slotsOf(ours, { lines, kindOf, nextOf, lastOf: (row) => lastRow.get(row) ?? null });
}
