import type { Drawing } from "../model/drawing.js";
import { drawnValue, drawnValues } from "../model/drawnValues.js";
import { filledLength } from "./filledLength.js";
import type { Grid } from "./grid.js";
import { headedColumns } from "./headedColumns.js";
import { columnLine, rowLine } from "./line.js";
import { loneRows } from "./loneRows.js";
import { matchLines } from "./matchLines.js";
import { NOWHERE } from "./nowhere.js";

/** Where a drawing's rows and columns stand on a sheet; null for one that is there no more. */
export interface Located {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** Finds a drawing's rows and columns again by what they hold, wherever a person sorted, moved, added or deleted some. */
export function locate(drawing: Drawing, grid: Grid): Located {
  const values = drawnValues(drawing);
  if (standsAsDrawn(values, grid)) return { rows: drawing.rows.map((_, at) => at), columns: drawing.columns.map((_, at) => grid.columns[at] ?? null) };
  // The last blank rows of a drawing have left no trace on the sheet, but stand there.
  const trailing = values.length - filledLength(values.map((cells) => filledLength(cells) || null));
  const sheetRows = Array.from({ length: grid.height + trailing }, (_, row) => row);
  const found = matchLines(
    drawing.columns.map((_, at) => columnLine(values.map((cells) => cells[at] ?? null))),
    grid.columns.map((column) => columnLine(sheetRows.map((row) => grid.at(row, column)))),
    (both, ours, theirs) => both / Math.min(ours, theirs),
    headedColumns(drawing, grid),
  );
  const columns = found.map((at) => (at === null ? null : (grid.columns[at] ?? null)));
  const rows = matchLines(
    drawing.rows.map(({ cells }, row) => rowLine(columns.map((column, at) => (column === null ? null : (values[row]?.[at] ?? null))), cells.some((cell) => cell?.role === "input"))),
    sheetRows.map((row) => rowLine(columns.map((column) => (column === null ? null : grid.at(row, column))), true)),
    (both, ours, theirs) => both / Math.max(ours, theirs),
    loneRows(drawing, grid),
  );
  return { rows, columns: withHeaded(columns, drawing, grid, rows) };
}

/** Columns that kept nothing but their heading: whoever fills a whole column anew seldom renames it. */
function withHeaded(columns: readonly (number | null)[], { rows }: Drawing, grid: Grid, places: readonly (number | null)[]): readonly (number | null)[] {
  const open = new Set(grid.columns.filter((column) => !columns.includes(column)));
  return columns.map((found, at) => {
    if (found !== null || open.size === 0) return found;
    for (const [row, { cells }] of rows.entries()) {
      const head = cells[at]?.role === "head" ? drawnValue(cells[at]) : null;
      const column = head === null ? undefined : [...open].find((one) => grid.at(places[row] ?? NOWHERE, one) === head);
      if (column === undefined) continue;
      open.delete(column);
      return column;
    }
    return null;
  });
}

function standsAsDrawn(values: readonly (readonly (string | number | null)[])[], grid: Grid): boolean {
  if (grid.height > values.length) return false;
  const width = values.reduce((most, cells) => Math.max(most, cells.length), grid.columns.length);
  return values.every((cells, row) => Array.from({ length: width }, (_, at) => at).every((at) => (cells[at] ?? null) === grid.at(row, grid.columns[at] ?? NOWHERE)));
}
