import type { Drawing } from "../../model/drawing.js";
import { carriedSpan } from "./carriedSpan.js";
import { carried, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";

/** The parts of how a sheet is shown and printed. */
export type PagePart = "fixed" | "freeze" | "tab" | "orientation" | "printArea" | "titleRows" | "footer" | "breaks";

/** All of them, for a sheet that is drawn anew. */
export const WHOLE_PAGE: ReadonlySet<PagePart> = new Set<PagePart>(["fixed", "freeze", "tab", "orientation", "printArea", "titleRows", "footer", "breaks"]);

/** The parts that may differ from week to week; the others a run that stopped half-way left as they were. */
const OF_THE_WEEK: ReadonlySet<PagePart> = new Set<PagePart>(["freeze", "printArea", "titleRows", "footer", "breaks"]);

/** The parts that differ between what the last drawing left and the new one; a person's own settings of the others stay. */
export function pageChanges(redraw: Redraw): ReadonlySet<PagePart> {
  const { drawing, last } = redraw;
  const titles = last.print.titleRows && carriedSpan([last.print.titleRows.first, last.print.titleRows.last], redraw.rows, redraw.rowMoves.moved, last.rows.length);
  const pairs: readonly (readonly [PagePart, unknown, unknown])[] = [
    ["freeze", last.freeze, drawing.freeze],
    ["tab", last.tab, drawing.tab],
    ["orientation", last.print.orientation, drawing.print.orientation],
    ["printArea", carried(redraw, last.print.area), drawing.print.area],
    ["titleRows", titles && { first: titles[0], last: titles[1] }, drawing.print.titleRows],
    ["footer", last.print.footer, drawing.print.footer],
    ["breaks", breaksCarried(redraw), breaksOf(drawing)],
  ];
  return new Set(pairs.filter(([part, before, after]) => (redraw.anew && OF_THE_WEEK.has(part)) || textOf(before) !== textOf(after)).map(([part]) => part));
}

/** The rows before which a page begins. */
export function breaksOf({ rows }: Drawing): number[] {
  return rows.flatMap(({ breakBefore }, row) => (breakBefore && row > 0 ? [row] : []));
}

function breaksCarried({ rows, rowMoves, last }: Redraw): number[] {
  return rows.flatMap((stand, row) => (stand && stand.last !== null && stand.last > 0 && last.rows[stand.last]?.breakBefore && !rowMoves.moved.has(row) ? [row] : []));
}

/**
 * The page breaks as they are to stand: ours, and those of a person, who may have put some of their own; ours alone where a run that
 * stopped half-way left some that nobody can tell from a person's.
 *
 * `found`: the rows before which a page begins now.
 */
export function wantedBreaks({ drawing, last, rows, anew }: Redraw, found: readonly number[]): number[] {
  if (anew) return breaksOf(drawing);
  const ours = new Set(rows.flatMap((stand) => (stand && stand.last !== null && last.rows[stand.last]?.breakBefore ? [stand.now] : [])));
  const theirs = found.flatMap((row) => {
    const line = ours.has(row) ? -1 : rows.findIndex((stand) => stand?.now === row);
    return line > 0 ? [line] : [];
  });
  return [...new Set([...breaksOf(drawing), ...theirs])].sort((a, b) => a - b);
}
