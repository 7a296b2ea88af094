import type { Drawing } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import type { Sheet } from "../model/workbook.js";
import { explainsOf, type Explains } from "./explains.js";
import { gridOf, type Grid } from "./grid.js";
import { inverse } from "./inverse.js";
import { rowLine } from "./line.js";
import { inOrderOf } from "./inOrderOf.js";
import type { Located } from "./locate.js";
import { alikeLines } from "./matchLines.js";
import { inPersonsOrder } from "./inPersonsOrder.js";
import { readRowsOf } from "./readRows.js";
import { straysOf, type Stray } from "./strays.js";
import { twinColumns, twinRows } from "./twins.js";

/** The three states of a sheet, both drawings with the columns of their table in the order in which a person put them, and which row and column of one is which of another. */
export interface Stood {
  readonly last: Drawing;
  readonly next: Drawing;
  readonly grid: Grid;
  /** Where the last drawing's rows and columns stand now. */
  readonly located: Located;
  /** The last drawing's row that stands in a row of the sheet, and the same of columns. */
  readonly lastRow: ReadonlyMap<number, number>;
  readonly lastColumn: ReadonlyMap<number, number>;
  /** The new drawing's row and column for each of the last. */
  readonly rowTwins: readonly (number | null)[];
  readonly columnTwins: readonly (number | null)[];
  /** By the row of the sheet, words of ours that stand over another column than their own. */
  readonly strays: ReadonlyMap<number, Stray>;
  /** On a sheet that is read back its rows that no person keeps; `readRowsOf`. */
  readonly readRows: ReadonlySet<number>;
  /** The new drawing's row that prints again what a person typed into a row of the sheet. */
  readonly printed: ReadonlyMap<number, number>;
  /** Null where the last run ended well. */
  readonly explains: Explains | null;
}

/** Finds out how the last drawing, the sheet and the new drawing belong together; `aside` as in `mergeDrawing`. */
export function stoodOf(before: Drawing, sheet: Sheet, drawn: Drawing, aside: Drawing | null): Stood {
  const grid = gridOf(sheet, before.columns.length);
  const { last, located: places } = inPersonsOrder(before, grid);
  const next = inOrderOf(last, drawn);
  const located = withoutTaken(places, next);
  const columnTwins = twinColumns(last.columns, next.columns);
  const rowTwins = twinRows(last, next, columnTwins);
  const found = { last, next, grid, located, lastRow: inverse(located.rows), lastColumn: inverse(located.columns), rowTwins, columnTwins, strays: straysOf(last, grid, located) };
  return { ...found, readRows: readRowsOf(found), printed: printedRows(found), explains: aside && explainsOf(inOrderOf(last, aside), found) };
}

/** Rows that the new drawing knows for a person's are none of the last drawing's, where they stand in the place of one that is gone. */
function withoutTaken({ rows, columns }: Located, next: Drawing): Located {
  const taken = new Set(next.rows.flatMap(({ takes }) => (takes === undefined ? [] : [takes - 1])));
  return { columns, rows: rows.map((at) => (at !== null && taken.has(at) ? null : at)) };
}

/** Rows that a person typed and that the new drawing, having read them, prints among its own: it says which, or they are alike. */
function printedRows({ next, grid, located, lastRow, rowTwins, columnTwins }: Omit<Stood, "readRows" | "printed" | "explains">): ReadonlyMap<number, number> {
  const loose = Array.from({ length: grid.height }, (_, row) => row).filter((row) => !lastRow.has(row));
  const known = new Set(rowTwins.filter((_, row) => located.rows[row] !== null));
  const fresh = next.rows.map((_, row) => row).filter((row) => !known.has(row));
  const columns = columnTwins.flatMap((twin, at) => {
    const column = located.columns[at];
    return twin === null || column === null || column === undefined ? [] : [{ twin, column }];
  });
  const takers = fresh.flatMap((at) => {
    const row = (next.rows[at]?.takes ?? 0) - 1;
    return loose.includes(row) ? [[row, at] as const] : [];
  });
  const [givers, taking] = [new Set(takers.map(([row]) => row)), new Set(takers.map(([, at]) => at))];
  const [left, others] = [loose.filter((row) => !givers.has(row)), fresh.filter((at) => !taking.has(at))];
  const pairs = alikeLines(
    left.map((row) => rowLine(columns.map(({ column }) => grid.at(row, column)), false)),
    others.map((row) => rowLine(columns.map(({ twin }) => drawnValue(next.rows[row]?.cells[twin])), false)),
    (both, ours, theirs) => both / Math.max(ours, theirs),
  );
  return new Map([...takers, ...pairs.flatMap((at, from) => (at === null ? [] : [[left[from] ?? 0, others[at] ?? 0] as const]))]);
}
