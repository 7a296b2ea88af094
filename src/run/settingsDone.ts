import type { Corrected } from "../model/correction.js";
import type { Entered } from "../model/entry.js";
import type { PlannedSettings } from "../model/settingChange.js";
import { undoOf } from "./correctedBy.js";

/** What is told of settings once they are written, and how they are taken back. */
export function settingsDone(planned: PlannedSettings, entered: readonly Entered[]): Corrected {
  if ("plans" in planned) return { place: planned.place, undo: planned.undo };
  const first = planned.entries[0];
  const at = entered[0];
  if (!first || !at) throw new Error("a change without an entry");
  const place = { sheet: at.sheet, row: at.row + 1, column: (first.cells[0]?.column ?? 0) + 1 };
  const undo = planned.entries.map((entry, nth) => undoOf(entry, entered[nth] ?? at));
  return { place, undo: undo.some((entries) => entries.length === 0) ? [] : undo.flat() };
}
