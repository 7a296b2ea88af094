import type { DrawnCell, Drawing } from "../model/drawing.js";
import { isInward } from "./inward.js";
import type { Voice } from "./voice.js";

/** A page as it may go up: a cell with words that stay inside says so instead, wherever they were typed (ruling 20). */
export function upwardDrawing(drawing: Drawing, voice: Voice): Drawing {
  const inside = voice.core("brief-internal");
  const kept = (cell: DrawnCell | null): DrawnCell | null => {
    if (cell === null) return null;
    const { note, ...bare } = cell;
    const shown: DrawnCell = typeof cell.value === "string" && isInward(cell.value) ? { ...bare, value: inside } : bare;
    return note === undefined || isInward(note) ? shown : { ...shown, note };
  };
  return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map(kept) })) };
}

/** An object of plain values as it may go up. */
export function upwardValues(value: unknown, inside: string): unknown {
  if (typeof value === "string") return isInward(value) ? inside : value;
  if (Array.isArray(value)) return value.map((one) => upwardValues(one, inside));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, upwardValues(one, inside)]));
}
