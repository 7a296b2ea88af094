import type { Drawing } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import { arranged, isAsDrawn, isOfTable, orderOf } from "./arranged.js";
import type { Grid } from "./grid.js";
import { locate, type Located } from "./locate.js";
import { NOWHERE } from "./nowhere.js";

/** A drawing as a person moved the columns of its table about, and where its rows and columns stand. */
export interface InPersonsOrder {
  readonly last: Drawing;
  readonly located: Located;
}

/** Arranges a drawing's columns as they stand on the sheet: those of a table, since on any other page their order is ours. */
export function inPersonsOrder(last: Drawing, grid: Grid): InPersonsOrder {
  const located = locate(last, grid);
  const order = last.table ? orderOf(located.columns) : [];
  if (isAsDrawn(order)) return { last, located };
  const whole = wentAlong(last, order, located, grid);
  const moved = arranged(last, order, (row) => whole || isOfTable(last, row));
  return { last: moved, located: locate(moved, grid) };
}

/** Whether what stands above and below the table moved with its columns, as it does where whole columns of the sheet are moved. */
function wentAlong(drawing: Drawing, order: readonly number[], { columns }: Located, grid: Grid): boolean {
  const shown = columns.map((column) => valuesIn(grid, column ?? NOWHERE));
  let along = 0;
  drawing.rows.forEach(({ cells }, row) => {
    if (isOfTable(drawing, row)) return;
    cells.forEach((cell, column) => {
      const value = drawnValue(cell);
      const there = order[column] ?? column;
      if (value === null || there === column) return;
      along += Number(shown[column]?.has(value)) - Number(shown[there]?.has(value));
    });
  });
  return along > 0;
}

function valuesIn(grid: Grid, column: number): ReadonlySet<Shown> {
  return new Set(Array.from({ length: grid.height }, (_, row) => grid.at(row, column)));
}
