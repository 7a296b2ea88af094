import type { DrawnCell, DrawnColumn, DrawnRow } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import type { Kept } from "../model/kept.js";
import { filledLength } from "./filledLength.js";
import { isTheirs } from "./isTheirs.js";
import { goneCell, mergeCell, ownCell, type MergedCell } from "./mergeCell.js";
import { NOWHERE } from "./nowhere.js";
import { isOwn, oursOf } from "./oursOf.js";
import type { Paints } from "./paints.js";
import { isReadBack } from "./readRows.js";
import type { Seat } from "./seats.js";
import type { Slot } from "./slot.js";
import type { Stood } from "./stood.js";
import { strayAt } from "./strays.js";

/** The merged drawing's rows and columns, the places of a person's slots among them, and what of ours is drawn over a person's columns. */
export interface Axes {
  readonly rows: readonly Slot[];
  readonly columns: readonly Slot[];
  readonly seats: ReadonlyMap<number, Seat>;
}

/** The merged rows, and the edits of single cells of ours, in reading order. */
export interface Grafted {
  readonly rows: readonly DrawnRow[];
  readonly kept: readonly Kept[];
}

/** Points; a host leaves the height that a person's row has. */
const OWN_HEIGHT = 18;
/** Characters; the same of a person's column. */
const OWN_WIDTH = 12;

/** Draws each row of the merged drawing: ours with a person's edits in it, and theirs as it stands. */
export function graftRows(stood: Stood, axes: Axes, paints: Paints): Grafted {
  const kept: Kept[] = [];
  const ids = freeIds(stood.last.rows);
  let above: DrawnRow | null = null;
  const rows = axes.rows.map((slot, row): DrawnRow => {
    const next = stood.next.rows[slot.next ?? NOWHERE] ?? null;
    if (next) above = next;
    const beside = next ?? above;
    const cells = axes.columns.map((column, at): DrawnCell | null => {
      const wanted = next ? wantedAt(next, column, at, axes.seats.get(row)) : undefined;
      const { cell, edit } = cellOf(stood, slot, column, { wanted, beside });
      if (edit) kept.push({ edit, row, column: at, theirs: cell?.typed ? drawnValue(cell) : null, ours: oursOf(cell), ...formatOf(next?.cells[column.next ?? NOWHERE]) });
      return painted(cell, slot.now === null || column.now === null ? undefined : paints.at(slot.now, column.now));
    });
    if (next) return withCells(next, cells, axes.columns);
    const was = stood.last.rows[slot.last ?? NOWHERE];
    return { ...orphanId(was, ids), own: true, cells, height: was?.height ?? OWN_HEIGHT };
  });
  return { rows, kept };
}

/** The merged columns. */
export function graftColumns({ last, next }: Stood, slots: readonly Slot[]): readonly DrawnColumn[] {
  const ids = freeIds(last.columns);
  return slots.map((slot): DrawnColumn => {
    const was = last.columns[slot.last ?? NOWHERE];
    return next.columns[slot.next ?? NOWHERE] ?? { ...orphanId(was, ids), own: true, width: was?.width ?? OWN_WIDTH };
  });
}

/** What the new drawing has in a place of a row of ours; undefined over a person's column, but for words of ours that stand there. */
function wantedAt({ cells }: DrawnRow, { next }: Slot, at: number, seat: Seat | undefined): DrawnCell | null | undefined {
  if (seat?.column === at) return seat.cell;
  if (next === null) return undefined;
  const cell = cells[next] ?? null;
  return seat?.own === next && cell ? { value: null, role: cell.role, ...(cell.tone && { tone: cell.tone }) } : cell;
}

interface Around {
  readonly wanted: DrawnCell | null | undefined;
  readonly beside: DrawnRow | null;
}

function cellOf(stood: Stood, row: Slot, column: Slot, { wanted, beside }: Around): MergedCell {
  const { last, next, grid, strays, explains } = stood;
  const shown = row.now === null || column.now === null ? null : grid.at(row.now, column.now);
  const was = last.rows[row.last ?? NOWHERE]?.cells[column.last ?? NOWHERE] ?? null;
  if (row.next !== null && wanted !== undefined) {
    if (row.now === null || column.now === null || isReadBack(next)) return { cell: wanted, edit: null };
    // A blank where the last drawing had no cell, or where a run stopped half-way, is none that somebody emptied.
    if (shown === null && (row.last === null || explains)) return { cell: wanted, edit: null };
    if (next.rows[row.next]?.takes !== undefined && shown !== null && String(drawnValue(wanted)).includes(String(shown))) return { cell: wanted, edit: null };
    return mergeCell({ last: strays.has(row.now) ? (strayAt(stood, row.now, column.now) ?? null) : was, shown, next: wanted, explained: explains?.(row.now, column.now, shown) === true });
  }
  const wasOurs = isOurs(last.rows[row.last ?? NOWHERE]) && isOurs(last.columns[column.last ?? NOWHERE]);
  if (wasOurs) return { cell: goneCell(was, shown), edit: null };
  const theirs = row.typedInto === undefined || column.now === null || !isTheirs(stood, row.typedInto, column.now) ? shown : grid.at(row.typedInto, column.now);
  const like = beside?.cells[column.next ?? NOWHERE] ?? beside?.cells.find((cell) => cell?.role === "head") ?? null;
  return { cell: ownCell(theirs, row.next === null && like?.role === "head" ? null : like), edit: null };
}

function formatOf(cell: DrawnCell | null | undefined): Pick<Kept, "format"> {
  return cell?.format === undefined ? {} : { format: cell.format };
}

function isOurs(line: Line): boolean {
  return line !== undefined && !isOwn(line);
}

function painted(cell: DrawnCell | null, paint: string | undefined): DrawnCell | null {
  return paint === undefined ? cell : { ...(cell ?? { value: null, role: "spacer" }), paint };
}

/** A row of ours with other cells; it ends where its last cell of ours or of a person does. */
function withCells(row: DrawnRow, cells: readonly (DrawnCell | null)[], columns: readonly Slot[]): DrawnRow {
  const ours = columns.findIndex(({ next }) => next === row.cells.length - 1) + 1;
  const length = Math.max(ours, filledLength(cells));
  const drawn: { -readonly [Field in keyof DrawnRow]: DrawnRow[Field] } = { ...row, cells: cells.slice(0, length) };
  delete drawn.takes;
  return drawn;
}

type Line = { readonly id?: string; readonly own?: true } | undefined;

/** The id by which a line that was ours stays known. */
function orphanId(was: Line, free: () => string): { readonly id?: string } {
  return was && isOurs(was) ? { id: was.id ?? free() } : {};
}

/** Ids that no line has, for lines of ours that had none. */
function freeIds(lines: readonly NonNullable<Line>[]): () => string {
  const taken = new Set(lines.map(({ id }) => id));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`gone:${number}`));
    return `gone:${number}`;
  };
}
