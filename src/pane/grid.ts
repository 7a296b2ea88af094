import type { Drawing, DrawnCell } from "../model/drawing.js";

/** A cell as a table of HTML has it: where it stands and how far it reaches. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: DrawnCell | null;
}

/** A row of the page; `row` is its number from 0 in the drawing. */
export interface GridRow {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly GridCell[];
}

/**
 * A drawing as rows of table cells: merged cells reach over what they cover, folded rows and columns are left out.
 *
 * A merge loses the columns that are folded away; every remaining row covers the same number of columns.
 */
export function gridOf(drawing: Drawing): { readonly columns: readonly number[]; readonly rows: readonly GridRow[] } {
  const columns = drawing.columns.flatMap(({ folded }, column) => (folded ? [] : [column]));
  const rows = drawing.rows.flatMap(({ folded }, row) => (folded ? [] : [row]));
  const covered = new Set<string>();
  const reach = new Map<string, { readonly columns: number; readonly rows: number }>();
  for (const { top, left, bottom, right } of drawing.merges) {
    const across = columns.filter((column) => column >= left && column <= right);
    const down = Array.from({ length: bottom - top + 1 }, (_, nth) => top + nth).filter((row) => drawing.rows[row] && !drawing.rows[row].folded);
    for (const row of down) for (const column of across) covered.add(`${row},${column}`);
    if (across[0] === undefined || down[0] === undefined) continue;
    covered.delete(`${down[0]},${across[0]}`);
    reach.set(`${down[0]},${across[0]}`, { columns: across.length, rows: down.length });
  }
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      height: drawing.rows[row]?.height ?? 0,
      cells: columns.flatMap((column): readonly GridCell[] => {
        const at = `${row},${column}`;
        if (covered.has(at)) return [];
        const { columns: across, rows: down } = reach.get(at) ?? { columns: 1, rows: 1 };
        return [{ column, columns: across, rows: down, cell: drawing.rows[row]?.cells[column] ?? null }];
      }),
    })),
  };
}
