import { inverse } from "./inverse.js";
import { isTheirs } from "./isTheirs.js";
import { NOWHERE } from "./nowhere.js";
import { isOwn } from "./oursOf.js";
import { slotsOf, type LineKind, type Slot } from "./slot.js";
import type { Stood } from "./stood.js";

/** The merged drawing's columns. */
export function columnSlots(stood: Stood): readonly Slot[] {
  const { last, next, grid, located, lastColumn, columnTwins } = stood;
  const before = inverse(columnTwins);
  const ours = next.columns.map((_, column): Slot => {
    const was = before.get(column);
    return { next: column, last: was ?? null, now: (was === undefined ? null : located.columns[was]) ?? null };
  });
  const rows = Array.from({ length: grid.height }, (_, row) => row);
  const nextOf = (column: number): number | null => columnTwins[lastColumn.get(column) ?? NOWHERE] ?? null;
  const kindOf = (column: number): LineKind => {
    if (nextOf(column) !== null) return "ours";
    if (rows.some((row) => isTheirs(stood, row, column))) return "theirs";
    const was = last.columns[lastColumn.get(column) ?? NOWHERE];
    return rows.some((row) => grid.at(row, column) !== null) || (was && !isOwn(was)) ? "gone" : "blank";
  };
  return slotsOf(ours, { lines: grid.columns, kindOf, nextOf, lastOf: (column) => lastColumn.get(column) ?? null });
}
