import type { Area } from "../../../model/workbook.js";
import type { Count, Moves } from "./moves.js";

/** The last row and the last column of any sheet, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** How the rows and the columns of one sheet move. */
export interface Ground {
  readonly sheet: string;
  readonly rows: Moves;
  readonly columns: Moves;
}

/** Whether nothing of the sheet moves. */
export function isStill({ rows, columns }: Ground): boolean {
  return rows.still && columns.still;
}

/** Where an area goes; none where all of its rows or columns are taken out. */
export function movedArea({ top, left, bottom, right }: Area, { rows, columns }: Ground, count: Count = "now"): readonly Area[] {
  const across = columns.spread({ first: left, last: right }, count);
  return rows.spread({ first: top, last: bottom }, count).flatMap((down) =>
    across.map((span) => ({ top: down.first, left: span.first, bottom: down.last, right: span.last })),
  );
}

/** The smallest area around all of these; null around none. */
export function around(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (!first) return null;
  return others.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}

/** The areas that a `sqref` lists; what names none is left out. */
export function areasOf(sqref: string, parse: (text: string) => Area | undefined): readonly Area[] {
  return sqref.split(/\s+/).flatMap((text) => parse(text) ?? []);
}
