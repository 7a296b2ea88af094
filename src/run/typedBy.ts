import { cellText } from "../model/cellText.js";
import type { Entered, Entry } from "../model/entry.js";
import type { Typed, TypedRows } from "../model/newWeek.js";

/** What is told of new rows once they are written, and how they are taken back: their cells are emptied where nobody changed them since. */
export function typedBy(entries: readonly Entry[], entered: readonly Entered[]): Typed {
  const rows = new Map<string, TypedRows>();
  for (const { sheet, row } of entered) {
    const before = rows.get(sheet);
    rows.set(sheet, { sheet, first: Math.min(before?.first ?? Infinity, row + 1), last: Math.max(before?.last ?? 0, row + 1) });
  }
  const undo = entries.flatMap((entry, nth): readonly Entry[] => {
    const at = entered[nth];
    if (!at) return [];
    const cells = entry.cells.map(({ column, value }) => ({ column, value: null, was: typeof value === "string" ? cellText(value) : value }));
    return [{ ...entry, row: at.row, cells }];
  });
  return { rows: [...rows.values()], undo };
}
