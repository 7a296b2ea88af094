import type { DrawnCell } from "../model/drawing.js";
import { NOWHERE } from "./nowhere.js";
import type { Slot } from "./slot.js";
import type { Stood } from "./stood.js";
import { onlyOf } from "./strays.js";

/** Where the only value of a row of the new drawing is drawn that stands over another column than its own: there, so that nothing a person sees moves. */
export interface Seat {
  /** The column of the merged drawing. */
  readonly column: number;
  /** The column of the new drawing that has the value. */
  readonly own: number;
  readonly cell: DrawnCell;
}

/**
 * The seats of a merged drawing by its rows.
 *
 * A value whose own column is new goes back to it, where it stands over another of ours: no host blanks a cell in a person's column.
 */
export function seatsOf({ next, strays }: Stood, rows: readonly Slot[], columns: readonly Slot[]): ReadonlyMap<number, Seat> {
  return new Map(rows.flatMap((slot, row): [number, Seat][] => {
    const stray = strays.get(slot.now ?? NOWHERE);
    const drawn = next.rows[slot.next ?? NOWHERE];
    const only = stray && drawn ? onlyOf(drawn, next.columns) : null;
    const column = columns.findIndex(({ now }) => now === stray?.column);
    const over = columns[column];
    if (only === null || !over || over.next === only.column) return [];
    const isNew = columns.every(({ next: own, now }) => own !== only.column || now === null);
    return isNew && over.next !== null ? [] : [[row, { column, own: only.column, cell: { ...only.cell, stray: true } }]];
  }));
}
