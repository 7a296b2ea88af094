import type { Drawing } from "../../model/drawing.js";
import { gridOf, type GridRow } from "../grid.js";

/** Rows of a page with the heading row that is repeated where a page breaks among them; none where they have none. */
export interface Block {
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
}

/** A sheet as paper has it: what stands above the rows that every page repeats, those rows, and the tables below. */
export interface Printed {
  readonly columns: readonly number[];
  readonly above: readonly GridRow[];
  readonly repeated: readonly GridRow[];
  readonly blocks: readonly Block[];
}

/** A drawing cut into what is repeated on paper and what it is repeated over. */
export function blocksOf(drawing: Drawing): Printed {
  const { columns, rows } = gridOf(drawing);
  const { first, last } = drawing.print.titleRows ?? { first: 0, last: -1 };
  const blocks: { head: readonly GridRow[]; rows: GridRow[] }[] = [];
  for (const row of rows.filter((one) => one.row > last)) {
    const block = blocks.at(-1);
    if (isHead(row)) blocks.push({ head: [row], rows: [] });
    else if (block && !(block.head.length > 0 && begins(row))) block.rows.push(row);
    else blocks.push({ head: [], rows: [row] });
  }
  return { columns, above: rows.filter(({ row }) => row < first), repeated: rows.filter(({ row }) => row >= first && row <= last), blocks };
}

function isHead({ cells }: GridRow): boolean {
  return cells.some(({ cell }) => cell?.role === "head");
}

/** Whether something new begins, under which no heading of before is repeated. */
function begins({ cells }: GridRow): boolean {
  return cells.every(({ cell }) => cell === null || cell.role === "spacer" || cell.role === "section");
}
