import type { Drawing } from "../model/drawing.js";
import type { Kept } from "../model/kept.js";
import type { Sheet } from "../model/workbook.js";
import type { Over, Stand } from "../model/writePlan.js";
import { columnSlots } from "./columnSlots.js";
import { graftColumns, graftRows, type Axes } from "./graft.js";
import { joinedIn } from "./joined.js";
import { keptLines } from "./keptLines.js";
import { NOWHERE } from "./nowhere.js";
import { isKeptRow } from "./oursOf.js";
import { paintsOf } from "./paints.js";
import { rowSlots } from "./rowSlots.js";
import { saysSame } from "./saysSame.js";
import { standOf } from "./slot.js";
import { seatsOf } from "./seats.js";
import { spread } from "./spread.js";
import { standingDrawing } from "./standing.js";
import { stoodOf, type Stood } from "./stood.js";

/** A new drawing with a person's edits in it. */
export interface Merged {
  readonly drawing: Drawing;
  readonly over: Over;
  /** Every edit that was found, in reading order. */
  readonly kept: readonly Kept[];
  /** The sheet stands as it is wanted: nothing needs to be written. */
  readonly same: boolean;
}

/**
 * Marks a merged drawing as a person's in part: may add rows whose ids begin with `kept:` below the last row, and notes, merges and room on
 * the page for them; changes no value and no other row or column.
 */
export type Annotate = (drawing: Drawing, kept: readonly Kept[]) => Drawing;

/**
 * Merges three states of a sheet: what the last run drew (`before`), the sheet as it stands, and what we draw now.
 *
 * What a person typed, added or coloured since stays in its place, and so do the columns of a table that they moved about; what they emptied or deleted of ours is drawn again; a row of ours that
 * they edited stays even where we no longer draw it. Where the last run stopped half-way, `aside` is the drawing before that, and a value
 * that either of them has is no edit. Touches nothing; the same three states always give the same answer.
 */
export function mergeDrawing(before: Drawing, sheet: Sheet, drawn: Drawing, aside: Drawing | null = null, annotate: Annotate = (drawing) => drawing): Merged {
  const stood = stoodOf(before, sheet, drawn, aside);
  const { last, next } = stood;
  const paints = paintsOf(sheet, stood);
  const [rowsOfBoth, columnsOfBoth] = [rowSlots(stood), columnSlots(stood)];
  const axes: Axes = { rows: rowsOfBoth, columns: columnsOfBoth, seats: seatsOf(stood, rowsOfBoth, columnsOfBoth) };
  const grafted = graftRows(stood, axes, paints);
  const { rows } = grafted;
  const laid = spread(next, axes, rows);
  const kept = [...keptLines(stood, axes, rows), ...grafted.kept].sort((a, b) => (a.row ?? NOWHERE) - (b.row ?? NOWHERE) || (a.column ?? NOWHERE) - (b.column ?? NOWHERE));
  const drawing = annotate({ ...next, ...laid, rows, columns: graftColumns(stood, axes.columns), merges: joinedIn(laid.merges, sheet, axes, rows) }, kept);
  const over = { last: standingDrawing(stood, sheet, paints), ...standsOf(drawing, stood, axes) };
  return { drawing, over, kept, same: aside === null && isInPlace(over, stood) && saysSame(untimed({ ...drawing, name: last.name }), untimed(over.last)) };
}

/** A drawing without what only tells when it was made. */
function untimed(drawing: Drawing): Drawing {
  const rows = drawing.rows.map((row) => (row.cells.some((cell) => cell?.clock) ? { ...row, height: 0, cells: row.cells.map((cell) => (cell?.clock && !cell.typed ? { ...cell, value: null } : cell)) } : row));
  return { ...drawing, rows };
}

/** Where the rows and columns of the finished drawing stood; our list of edits stands where the one before it did, but for lines over another column than ours. */
function standsOf({ rows }: Drawing, { last, located, strays }: Stood, axes: Axes): Pick<Over, "rows" | "columns"> {
  const listed = new Map(last.rows.flatMap((row, at) => (isKeptRow(row) ? [[row.id, at] as const] : [])));
  const added = rows.slice(axes.rows.length).map(({ id }): Stand | null => {
    const at = listed.get(id);
    const now = located.rows[at ?? NOWHERE] ?? null;
    return at === undefined || now === null || strays.has(now) ? null : standOf({ next: null, last: at, now });
  });
  return { rows: [...axes.rows.map(standOf), ...added], columns: axes.columns.map(standOf) };
}

/** Whether every row and column stands where it is wanted, and nothing stands beside them. */
function isInPlace({ rows, columns }: Pick<Over, "rows" | "columns">, { grid }: Stood): boolean {
  const inPlace = (stands: readonly (Stand | null)[]): boolean => stands.every((stand, at) => stand?.now === at);
  return inPlace(rows) && inPlace(columns) && grid.height <= rows.length && grid.columns.length <= columns.length;
}
