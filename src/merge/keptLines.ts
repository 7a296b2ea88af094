import type { DrawnRow } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import type { Edit, Kept } from "../model/kept.js";
import type { Axes } from "./graft.js";
import { NOWHERE } from "./nowhere.js";
import { isOwn } from "./oursOf.js";
import type { Slot } from "./slot.js";
import type { Stood } from "./stood.js";

/** The edits that are whole rows or columns: added, left over from ours, and deleted ones of ours that are drawn again. */
export function keptLines(stood: Stood, axes: Axes, rows: readonly DrawnRow[]): readonly Kept[] {
  const { last, next, explains } = stood;
  const columnValue = (at: number): Shown => firstOf(rows.map(({ cells }) => (cells[at]?.stray ? null : drawnValue(cells[at]))));
  const rowValue = (at: number): Shown => firstOf(rows[at]?.cells.map(drawnValue));
  const isRestored = (slot: Slot, was: Line): slot is Slot & { readonly next: number } => slot.next !== null && slot.now === null && was !== undefined && was.own !== true && !explains;
  return [
    ...axes.columns.flatMap((slot, column): Kept[] => {
      const was = last.columns[slot.last ?? NOWHERE];
      const ours = isRestored(slot, was) ? firstOf(next.rows.map(({ cells }) => drawnValue(cells[slot.next]))) : null;
      if (ours !== null) return [{ edit: "restored", row: null, column, theirs: null, ours }];
      const theirs = slot.next === null ? columnValue(column) : null;
      return theirs === null ? [] : [{ edit: editOf(was, "column"), row: null, column, theirs, ours: null }];
    }),
    ...axes.rows.flatMap((slot, row): Kept[] => {
      const was = last.rows[slot.last ?? NOWHERE];
      const ours = isRestored(slot, was) ? firstOf(next.rows[slot.next]?.cells.map(drawnValue)) : null;
      if (ours !== null) return [{ edit: "restored", row, column: null, theirs: null, ours }];
      const theirs = slot.next === null ? rowValue(row) : null;
      return theirs === null ? [] : [{ edit: editOf(was, "row"), row, column: null, theirs, ours: null }];
    }),
  ];
}

type Line = { readonly id?: string; readonly own?: true } | undefined;

function editOf(was: Line, added: "row" | "column"): Edit {
  return was === undefined || isOwn(was) ? added : "orphaned";
}

function firstOf(values: readonly Shown[] | undefined): Shown {
  return values?.find((value) => value !== null) ?? null;
}
