import type { Drawing, DrawnCell, DrawnColumn, DrawnRow } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import { isOfTable } from "./arranged.js";
import type { Grid } from "./grid.js";
import type { Located } from "./locate.js";
import { isOwn, oursOf } from "./oursOf.js";

/** Words of ours that stand over another column than their own. */
export interface Stray {
  /** The column of the sheet in which they stand. */
  readonly column: number;
  /** As the last drawing has them. */
  readonly cell: DrawnCell;
}

/**
 * The only value of each row of the last drawing (a title, a section's name) that stands over a column it was not drawn for, by its row of the sheet.
 *
 * Whoever drags a column of a table moves the rows of the table alone: what stands above and below it stays, and is then over another column.
 */
export function straysOf(last: Drawing, grid: Grid, { rows, columns }: Located): ReadonlyMap<number, Stray> {
  const strays = new Map<number, Stray>();
  last.rows.forEach((row, at) => {
    const now = rows[at] ?? null;
    const only = isOwn(row) || isOfTable(last, at) ? null : onlyOf(row, last.columns);
    if (now === null || only === null) return;
    const { column, cell } = only;
    if (last.table === null && !cell.stray) return;
    const own = columns[column] ?? null;
    const stands = (place: number): boolean => grid.at(now, place) === drawnValue(cell);
    const place = own !== null && stands(own) ? own : (grid.columns.find(stands) ?? own);
    if (place !== null && (place !== own || cell.stray)) strays.set(now, { column: place, cell });
  });
  return strays;
}

/** What the last drawing has of the words of ours that stand in a cell of the sheet over another column than their own. */
export function strayAt({ strays }: { readonly strays: ReadonlyMap<number, Stray> }, row: number, column: number): DrawnCell | undefined {
  const stray = strays.get(row);
  return stray?.column === column ? stray.cell : undefined;
}

/** The one cell of a row that has words of ours, where there is just one. */
export function onlyOf({ cells }: DrawnRow, columns: readonly DrawnColumn[]): { readonly column: number; readonly cell: DrawnCell } | null {
  const [only, ...others] = cells.flatMap((cell, column) => (cell === null || oursOf(cell) === null || (isOwn(columns[column]) && !cell.stray) ? [] : [{ column, cell }]));
  return only && others.length === 0 ? only : null;
}
