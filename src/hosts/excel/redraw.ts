import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Over, Stand, WritePlan } from "../../model/writePlan.js";
import type { Area } from "../../model/workbook.js";
import { drawnWidth } from "../../model/drawnWidth.js";
import { carriedSpan } from "./carriedSpan.js";
import type { MarkPlace } from "./mark.js";
import { planMoves, type Moves } from "./planMoves.js";
import type { SeenSheet } from "./survey.js";

/** Above so many rows out of order, those that hold nothing of a person's are written anew instead of moved ([A]: three actions each). */
const MOST_MOVES = 300;

/** A drawing over what stands: how the sheet's rows and columns come to their places, and what stood in each. */
export interface Redraw {
  readonly drawing: Drawing;
  readonly last: Drawing;
  readonly rows: readonly (Stand | null)[];
  readonly columns: readonly (Stand | null)[];
  /** Where the mark stands now. */
  readonly mark: MarkPlace;
  /** The row in which the mark stands while lines move, as it is numbered now and in the end. */
  readonly markRow: { readonly now: number; readonly then: number };
  readonly rowMoves: Moves;
  readonly columnMoves: Moves;
  /**
   * An earlier run stopped half-way: nobody knows what of it stands, so all that is ours is drawn again, sizes and page settings too.
   * What a person typed, their rows, columns, colours, comments and conditional formats stay all the same.
   */
  readonly anew: boolean;
}

/** Plans a redraw; null where nothing of the last drawing stands any more, so that all of it is to be drawn anew. */
export function planRedraw({ drawing }: WritePlan, over: Over, seen: SeenSheet, anew: boolean): Redraw | null {
  const { marker, used } = seen;
  if (!marker) return null;
  const rows = fewMoves(drawing, drawing.rows.map((_, row) => over.rows[row] ?? null));
  const columns = Array.from({ length: drawnWidth(drawing) }, (_, column) => over.columns[column] ?? null);
  const host = rows.findIndex((stand) => stand?.now === marker.row);
  const rowMoves = planMoves(rows, countOf(rows, over.last.rows.length, used?.bottom ?? 0), host < 0 ? undefined : host);
  const home = host < 0 ? [...rowMoves.kept][0] : host;
  if (home === undefined) return null;
  const columnMoves = planMoves([...columns, { last: null, now: marker.column }], Math.max(marker.column, used?.right ?? 0) + 1, columns.length);
  return { drawing, last: over.last, rows, columns, mark: marker, markRow: { now: rows[home]?.now ?? 0, then: home }, rowMoves, columnMoves, anew };
}

function fewMoves(drawing: Drawing, rows: readonly (Stand | null)[]): readonly (Stand | null)[] {
  const { moved } = planMoves(rows, countOf(rows, 0, 0));
  if (moved.size <= MOST_MOVES) return rows;
  return rows.map((stand, row) => (moved.has(row) && !holdsOwn(drawing, row) ? null : stand));
}

function holdsOwn({ rows }: Drawing, row: number): boolean {
  return rows[row]?.own === true || (rows[row]?.cells.some((cell) => cell?.typed ?? cell?.paint) ?? false);
}

/** How many rows the sheet has, with the blank ones of ours below the last that shows anything. */
function countOf(rows: readonly (Stand | null)[], drawn: number, bottom: number): number {
  let lowest: Stand | undefined;
  for (const stand of rows) if (stand && stand.last !== null && stand.now >= (lowest?.now ?? 0)) lowest = stand;
  const below = lowest ? lowest.now + drawn - (lowest.last ?? 0) : 0;
  return Math.max(bottom + 1, below, ...rows.map((stand) => (stand?.now ?? -1) + 1));
}

/** Whether a cell of the drawing stood on the sheet already. */
export function stood({ rows, columns }: Redraw, row: number, column: number): boolean {
  return Boolean(rows[row] && columns[column]);
}

/** Whether a cell holds a person's own content, which no host writes again. */
export function isPersons(redraw: Redraw, row: number, column: number): boolean {
  const { drawing, rows, columns } = redraw;
  const cell = drawing.rows[row]?.cells[column];
  const own = (drawing.rows[row]?.own && rows[row]) || (drawing.columns[column]?.own && columns[column] && !cell?.stray);
  return Boolean(own) || (stood(redraw, row, column) && cell?.typed !== undefined);
}

/** What the last drawing had where a cell stands now; undefined where the cell is new. */
export function lastCell({ last, rows, columns }: Redraw, row: number, column: number): DrawnCell | null | undefined {
  const from = rows[row]?.last ?? null;
  const left = columns[column]?.last ?? null;
  return from === null || left === null ? undefined : (last.rows[from]?.cells[left] ?? null);
}

/** Where an area of the last drawing stands once the lines are in their places; null where it was cut apart or is gone. */
export function carried({ last, rows, columns, rowMoves, columnMoves }: Redraw, area: Area): Area | null {
  const down = carriedSpan([area.top, area.bottom], rows, rowMoves.moved, last.rows.length);
  const across = carriedSpan([area.left, area.right], columns, columnMoves.moved, drawnWidth(last));
  return down && across && { top: down[0], bottom: down[1], left: across[0], right: across[1] };
}

/** The smallest area around all that is left of an area of the last drawing; null where nothing is. */
export function around({ rows, columns }: Redraw, area: Area, when: "now" | "then"): Area | null {
  const span = (stands: readonly (Stand | null)[], first: number, last: number): readonly number[] =>
    stands.flatMap((stand, line) => (stand && stand.last !== null && stand.last >= first && stand.last <= last ? [when === "now" ? stand.now : line] : []));
  const down = span(rows, area.top, area.bottom);
  const across = span(columns, area.left, area.right);
  if (down.length === 0 || across.length === 0) return null;
  return { top: Math.min(...down), bottom: Math.max(...down), left: Math.min(...across), right: Math.max(...across) };
}
