import { cellText } from "../model/cellText.js";
import type { Corrected } from "../model/correction.js";
import type { Entered, Entry, TypedCell } from "../model/entry.js";

/** What is told of entries once they are written, and how they are taken back; an added heading stays, since others may use its column by then. */
export function correctedBy(entries: readonly Entry[], entered: readonly Entered[]): Corrected {
  const last = entries.at(-1);
  const at = entered.at(-1);
  if (!last || !at) throw new Error("a correction without an entry");
  const place = { sheet: at.sheet, row: at.row + 1, column: Math.min(...last.cells.map(({ column }) => column)) + 1 };
  const undo = entries.flatMap((entry, nth) => (entry.row === entry.head ? [] : [undoOf(entry, entered[nth] ?? at)]));
  return { place, undo: undo.some((one) => one.length === 0) ? [] : undo.flat() };
}

/** What writes back what stood where an entry went; nothing where that cannot be typed. */
export function undoOf({ sheet, head, holds, cells }: Entry, { row }: Entered): readonly Entry[] {
  // What was typed over says something else by now.
  const others = holds.filter((held) => held.row !== row || !cells.some(({ column }) => column === held.column));
  return cells.every(isRestorable) ? [{ sheet, head, row, holds: others, cells: cells.map(restored) }] : [];
}

/** A truth value or an error that stood in a cell cannot be typed again. */
function isRestorable({ was }: TypedCell): boolean {
  return was === null || typeof was === "string" || typeof was === "number";
}

function restored({ column, value, was }: TypedCell): TypedCell {
  return { column, value: typeof was === "string" || typeof was === "number" ? was : null, was: typeof value === "string" ? cellText(value) : value };
}
