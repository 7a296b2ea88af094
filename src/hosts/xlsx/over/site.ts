import type { Drawing, DrawnCell } from "../../../model/drawing.js";
import type { Over, Stand, WritePlan } from "../../../model/writePlan.js";
import { drawnWidth } from "../../../model/drawnWidth.js";
import type { Remarks } from "../sheet/remarks.js";
import type { Canvas } from "../write/drawSheet.js";
import type { MarkerCell } from "../write/rowsXml.js";
import type { StyleBook } from "../write/styleBook.js";
import { LAST_COLUMN, LAST_ROW, type Ground } from "./ground.js";
import { Moves } from "./moves.js";
import type { PresentSheet } from "./presentSheet.js";

/** What a sheet is redrawn with: what stands, what was drawn last, what is to be drawn, and where everything goes. */
export interface Site {
  readonly plan: WritePlan;
  readonly drawing: Drawing;
  readonly last: Drawing;
  readonly present: PresentSheet;
  readonly ground: Ground;
  readonly marker: MarkerCell | null;
  readonly canvas: Canvas;
  /** The solid fill of each cell style as it stands. */
  readonly fills: readonly (string | null)[];
  /** A style book for what was drawn last: nothing added to it is kept. */
  readonly scratch: StyleBook;
  /** What could not stay. */
  readonly remarks: Remarks;
  /** Formulas that could not stay, by their cell (`row,column`): a note on the cell says them. */
  readonly lost: Map<string, string>;
}

/** What the last drawing had in the place of a cell of the new one; null for nothing. */
export function lastCell({ last, ground }: Pick<Site, "last" | "ground">, row: number, column: number): DrawnCell | null {
  const down = ground.rows.stand(row)?.last ?? null;
  const across = ground.columns.stand(column)?.last ?? null;
  return down === null || across === null ? null : (last.rows[down]?.cells[across] ?? null);
}


/** How the rows and columns of a sheet move, its marker's column among them. */
export function groundOf(plan: WritePlan, over: Over, { values }: PresentSheet, standing: { readonly column: number } | null): Ground {
  const { drawing, sheet } = plan;
  const { last } = over;
  const filled = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const own = drawnWidth(drawing);
  const marked = drawing.key !== null && standing !== null;
  const columns: (Stand | null)[] = Array.from({ length: own }, (_, at) => over.columns[at] ?? null);
  if (marked) columns.push({ last: drawnWidth(last), now: standing.column });
  const rows = drawing.rows.map((_, at) => over.rows[at] ?? null);
  if (rows.length === 0 && marked) rows.push({ last: null, now: 0 });
  const tails = (stands: readonly (Stand | null)[], least: { readonly last: number; readonly now: number }) => ({
    last: stands.reduce((end, stand) => Math.max(end, (stand?.last ?? -1) + 1), least.last),
    now: stands.reduce((end, stand) => Math.max(end, (stand?.now ?? -1) + 1), least.now),
    next: stands.length,
  });
  return {
    sheet,
    rows: new Moves(rows, tails(rows, { last: last.rows.length, now: values.length }), LAST_ROW),
    columns: new Moves(columns, tails(columns, { last: drawnWidth(last), now: filled }), LAST_COLUMN),
  };
}
