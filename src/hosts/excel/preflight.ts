import type { WritePlan } from "../../model/writePlan.js";
import { fail } from "./failureOf.js";
import type { Seen } from "./survey.js";

/** Refuses what can be told to fail before the first change: a protected sheet or structure, a workbook that is read only, a sheet that is gone. */
export function preflight(seen: Seen, plans: readonly WritePlan[]): void {
  if (seen.readOnly) throw fail("excel-read-only", {});
  for (const { sheet, act } of plans) {
    const old = seen.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (act === "create" && seen.structureLocked) throw fail("excel-structure-locked", { sheet });
    if (act === "create" && old) throw fail("excel-name-taken", { sheet });
    if (act === "redraw" && !old?.marker) throw fail("excel-sheet-gone", { sheet });
    if (old?.locked) throw fail("excel-protected-sheet", { sheet });
  }
}
