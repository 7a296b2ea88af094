import type { Drawing, DrawnCell } from "../model/drawing.js";
import type { CellValue } from "../model/workbook.js";
import { cellText } from "./cellText.js";

/** The values of a drawing as a host reads them back: what `contentHash` is made of and what a write is checked against. */
export function drawnValues({ rows }: Drawing): readonly (readonly CellValue[])[] {
  return rows.map(({ cells }) => cells.map(drawnValue));
}

/** The value of one drawn cell as a host reads it back; null for a blank. */
export function drawnValue(cell: DrawnCell | null): CellValue {
  const value = cell?.value ?? null;
  const shown = typeof value === "object" && value !== null ? value.cached : value;
  if (typeof shown === "string") return shown === "" ? null : cellText(shown);
  return shown === 0 ? 0 : shown;
}
