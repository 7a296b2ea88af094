import type { Drawing } from "../model/drawing.js";
import { drawnValues, type Shown } from "../model/drawnValues.js";
import type { Grid } from "./grid.js";
import { inverse } from "./inverse.js";
import { locate } from "./locate.js";
import { NOWHERE } from "./nowhere.js";
import { twinColumns, twinRows } from "./twins.js";

/** Whether a half-finished run, and not a person, may have put a value into a cell of the sheet. */
export type Explains = (row: number, column: number, shown: Shown) => boolean;

interface Found {
  readonly last: Drawing;
  readonly grid: Grid;
  readonly lastRow: ReadonlyMap<number, number>;
  readonly lastColumn: ReadonlyMap<number, number>;
}

/**
 * Tells what a run left that stopped between two drawings: a value that the last or the one before it (`aside`) has in that cell.
 *
 * The cell is looked for where the earlier drawing stands, under its row's and column's own names, and at its bare position, since the
 * rows of such a sheet may be of both.
 */
export function explainsOf(aside: Drawing, { last, grid, lastRow, lastColumn }: Found): Explains {
  const before = drawnValues(aside);
  const after = drawnValues(last);
  const located = locate(aside, grid);
  const [asideRow, asideColumn] = [inverse(located.rows), inverse(located.columns)];
  const columnTwins = twinColumns(aside.columns, last.columns);
  const [rowBefore, columnBefore] = [inverse(twinRows(aside, last, columnTwins)), inverse(columnTwins)];
  const places = new Map(grid.columns.map((column, at) => [column, at]));
  return (row, column, shown) => {
    const at = places.get(column) ?? NOWHERE;
    const [i, c] = [lastRow.get(row) ?? NOWHERE, lastColumn.get(column) ?? NOWHERE];
    return [
      before[asideRow.get(row) ?? NOWHERE]?.[asideColumn.get(column) ?? NOWHERE],
      before[rowBefore.get(i) ?? NOWHERE]?.[columnBefore.get(c) ?? NOWHERE],
      before[row]?.[at],
      after[row]?.[at],
    ].some((value) => value === shown);
  };
}
