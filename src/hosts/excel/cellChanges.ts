import type { DrawnCell } from "../../model/drawing.js";
import { drawnWidth } from "../../model/drawnWidth.js";
import { lookOf } from "../palette.js";
import { putCells, type PutCell } from "./drawnCells.js";
import { isPersons, lastCell, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";

/** What is to be done with one cell so that it stands as drawn. */
export interface CellChange {
  /** Value and number format; null where both stand. */
  readonly put: PutCell | null;
  readonly look: "whole" | "neutral" | null;
  /** The fill is taken away before anything else. */
  readonly unfill: boolean;
  readonly link: "set" | "clear" | null;
}

const STANDS: CellChange = { put: null, look: null, unfill: false, link: null };

/** For each cell of the drawing what differs from what stands. */
export function cellChanges(redraw: Redraw): CellChange[][] {
  const { drawing, last } = redraw;
  const wanted = putCells(drawing);
  const old = putCells(last);
  const width = drawnWidth(drawing);
  return drawing.rows.map(({ cells, own }, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column] ?? null;
      const put = wanted[row]?.[column];
      if (!put || (own && redraw.rows[row]) || (drawing.columns[column]?.own && !cell?.stray && (redraw.columns[column] || cell === null))) return STANDS;
      return changeOf(redraw, row, column, { cell, put, before: old[redraw.rows[row]?.last ?? -1]?.[redraw.columns[column]?.last ?? -1] });
    }),
  );
}

interface Wanted {
  readonly cell: DrawnCell | null;
  readonly put: PutCell;
  readonly before: PutCell | undefined;
}

function changeOf(redraw: Redraw, row: number, column: number, { cell, put, before }: Wanted): CellChange {
  const was = lastCell(redraw, row, column);
  const fresh = was === undefined || redraw.anew;
  const typed = isPersons(redraw, row, column);
  const link = typed ? null : linkChange(cell, was, redraw.anew);
  const content = !typed && (fresh || link === "set" || put.value !== before?.value || put.format !== before.format);
  const looks = fresh || link !== null || looksOtherwise(cell, was ?? null);
  const filled = cell !== null && lookOf(cell).fill !== null;
  return { put: content ? put : null, look: !looks ? null : cell ? "whole" : "neutral", unfill: looks && !filled, link };
}

function linkChange(cell: DrawnCell | null, was: DrawnCell | null | undefined, anew: boolean): CellChange["link"] {
  if (!anew && textOf(cell?.link) === textOf(was?.link)) return null;
  if (cell?.link) return "set";
  return anew || was?.link ? "clear" : null;
}

function looksOtherwise(cell: DrawnCell | null, was: DrawnCell | null): boolean {
  return cell && was ? textOf(lookOf(cell)) !== textOf(lookOf(was)) : cell !== was;
}
