import type { Drawing } from "../model/drawing.js";
import { drawnValue } from "../model/drawnValues.js";
import type { Sheet } from "../model/workbook.js";
import { explainsOf, type Explains } from "./explains.js";
import { gridOf, type Grid } from "./grid.js";
import { inverse } from "./inverse.js";
import { rowLine } from "./line.js";
import { locate, type Located } from "./locate.js";
import { alikeLines } from "./matchLines.js";
import { twinColumns, twinRows } from "./twins.js";

/** The three states of a sheet, and which row and column of one is which of another. */
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
  /** The new drawing's row that prints again what a person typed into a row of the sheet. */
  readonly printed: ReadonlyMap<number, number>;
  /** Null where the last run ended well. */
  readonly explains: Explains | null;
}

/** Finds out how the last drawing, the sheet and the new drawing belong together; `aside` as in `mergeDrawing`. */
export function stoodOf(last: Drawing, sheet: Sheet, next: Drawing, aside: Drawing | null): Stood {
  const grid = gridOf(sheet, last.columns.length);
  const located = locate(last, grid);
  const columnTwins = twinColumns(last.columns, next.columns);
  const rowTwins = twinRows(last, next, columnTwins);
  const found = { last, next, grid, located, lastRow: inverse(located.rows), lastColumn: inverse(located.columns), rowTwins, columnTwins };
  return { ...found, printed: printedRows(found), explains: aside && explainsOf(aside, found) };
}

/** Rows that a person typed and that the new drawing, having read them, prints among its own. */
function printedRows({ next, grid, located, lastRow, rowTwins, columnTwins }: Omit<Stood, "printed" | "explains">): ReadonlyMap<number, number> {
  const loose = Array.from({ length: grid.height }, (_, row) => row).filter((row) => !lastRow.has(row));
  const known = new Set(rowTwins.filter((_, row) => located.rows[row] !== null));
  const fresh = next.rows.map((_, row) => row).filter((row) => !known.has(row));
  const columns = columnTwins.flatMap((twin, at) => {
    const column = located.columns[at];
    return twin === null || column === null || column === undefined ? [] : [{ twin, column }];
  });
  const pairs = alikeLines(
    loose.map((row) => rowLine(columns.map(({ column }) => grid.at(row, column)), false)),
    fresh.map((row) => rowLine(columns.map(({ twin }) => drawnValue(next.rows[row]?.cells[twin])), false)),
    (both, ours, theirs) => both / Math.max(ours, theirs),
  );
  return new Map(pairs.flatMap((at, from) => (at === null ? [] : [[loose[from] ?? 0, fresh[at] ?? 0] as const])));
}
