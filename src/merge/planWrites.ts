import type { Drawing } from "../model/drawing.js";
import { isEdited, markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { creating, type WritePlan } from "../model/writePlan.js";
import { freeName } from "./freeName.js";

/** What to write, and which of our sheets stay as they are because a person has edited them. */
export interface Plan {
  readonly writes: readonly WritePlan[];
  /** Sheets left alone, by their present names. */
  readonly edited: readonly string[];
}

/**
 * Finds for each drawing the sheet it belongs on: ours by its marker, never by its name.
 *
 * A user's own sheet called 周复盘 is not ours; ours is found again after renaming or moving.
 */
export function planWrites(workbook: Workbook, drawings: readonly Drawing[], version: string): Plan {
  const writes: WritePlan[] = [];
  const edited: string[] = [];
  const taken = workbook.sheets.map(({ name }) => name);
  for (const drawing of drawings) {
    const own = drawing.key && findOwn(workbook.sheets, drawing);
    if (own?.edited) {
      edited.push(own.sheet.name);
    } else if (own) {
      writes.push({ drawing, sheet: own.sheet.name, act: "redraw", version, over: null });
    } else {
      const name = freeName(drawing.name, taken);
      taken.push(name);
      writes.push(creating(drawing, version, name));
    }
  }
  return { writes, edited };
}

function findOwn(sheets: readonly Sheet[], { key, columns }: Drawing): { readonly sheet: Sheet; readonly edited: boolean } | undefined {
  for (const sheet of sheets) {
    const marker = markerOf(sheet);
    if (marker && marker.key.kind === key?.kind && marker.key.subject === key.subject) {
      return { sheet, edited: isEdited(sheet, marker) && !(key.kind === "history" && holdsOnly(sheet, columns.length)) };
    }
  }
  return undefined;
}

/** Whether nothing stands right of the drawn columns but our marker: what a person typed into 复盘历史 itself was read, and is drawn again. */
function holdsOnly({ rows, marker }: Sheet, columns: number): boolean {
  return rows.every((cells, row) => cells.every((value, column) => column < columns || value === null || value === "" || (marker?.row === row && marker.column === column)));
}
