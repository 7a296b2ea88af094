import type { SheetSpec } from "../model/columns/spec.js";
import type { Area, CellValue, Sheet } from "../model/workbook.js";
import { blank } from "./blank.js";
import { headingKey, knownHeadings, type KnownHeading } from "./heading.js";

/** Where a sheet's headings stand; columns and rows count from 0. */
export interface Headings {
  readonly columns: ReadonlyMap<string, number>;
  /** The heading of each column as typed. */
  readonly texts: ReadonlyMap<string, string>;
  /** The row of the first heading, and the first row below them. */
  readonly row: number;
  readonly firstRow: number;
  /** More headings are English than Chinese. */
  readonly english: boolean;
  /** Headings that occur twice: the field, the column used, the column left alone. */
  readonly twice: readonly { readonly field: string; readonly used: number; readonly left: number }[];
}

const SEARCHED = 10;
const SMALL = 10;
/** A longer text is no heading, whatever is remarked in it: our own tables keep such beside their rows [A]. */
const LONGEST = 200;

/** Columns of a sheet from the first to the last, both included and counted from 0. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Every column. */
export const WHOLE: Span = { left: 0, right: Number.MAX_SAFE_INTEGER };

interface Hit extends KnownHeading {
  readonly column: number;
  readonly text: string;
}

/**
 * The heading row of a sheet: the one of its first ten rows that holds most known headings, at least three (two on a sheet of at most ten columns).
 *
 * Two rows are joined where that knows more (白天 above 主要动作). Undefined where there is no such row.
 * Of two equal headings the standard name wins over an alias, else the left one; the other is named.
 */
export function findHeadings(sheet: Sheet, spec: SheetSpec, aliases: ReadonlyMap<string, string>): Headings | undefined {
  const known = knownHeadings(spec, aliases);
  const least = leastHeadings(spec);
  let best: { readonly hits: readonly Hit[]; readonly row: number; readonly rows: number } | undefined;
  let most = least - 1;
  for (const rows of [1, 2]) {
    for (let row = 0; row < Math.min(SEARCHED, sheet.rows.length); row += 1) {
      const hits = hitsIn(sheet, row, rows, known, WHOLE);
      const fields = new Set(hits.map(({ field }) => field)).size;
      if (fields > most) {
        best = { hits, row, rows };
        most = fields;
      }
    }
  }
  return best && settle(best.hits, best.row, best.rows);
}

/** The headings of one row, within some of its columns; undefined where too few are known. */
export function headingsAt(sheet: Sheet, row: number, span: Span, spec: SheetSpec, known: ReadonlyMap<string, KnownHeading>): Headings | undefined {
  const hits = hitsIn(sheet, row, 1, known, span);
  return new Set(hits.map(({ field }) => field)).size < leastHeadings(spec) ? undefined : settle(hits, row, 1);
}

function leastHeadings(spec: SheetSpec): number {
  return spec.columns.length > SMALL ? 3 : 2;
}

function hitsIn(sheet: Sheet, row: number, rows: number, known: ReadonlyMap<string, KnownHeading>, { left, right }: Span): readonly Hit[] {
  const top = sheet.rows[row] ?? [];
  const bottom = rows === 2 ? (sheet.rows[row + 1] ?? []) : [];
  const hits: Hit[] = [];
  for (let column = left; column < Math.min(right + 1, Math.max(top.length, bottom.length)); column += 1) {
    const upper = textOf(rows === 2 ? across(sheet.merges, top, row, column) : top[column]);
    const lower = textOf(bottom[column]);
    for (const text of lower === "" ? [upper] : [upper + lower, lower]) {
      const heading = text === "" || text.length > LONGEST ? undefined : known.get(headingKey(text));
      if (heading) {
        hits.push({ ...heading, column, text });
        break;
      }
    }
  }
  return hits;
}

/** A heading above several columns is merged over them. */
function across(merges: readonly Area[], cells: readonly CellValue[], row: number, column: number): CellValue | undefined {
  const area = merges.find(({ top, left, right }) => top === row && left < column && right >= column);
  return cells[area?.left ?? column];
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" && !blank(value) ? value : "";
}

function settle(hits: readonly Hit[], row: number, rows: number): Headings {
  const columns = new Map<string, number>();
  const texts = new Map<string, string>();
  const twice: { field: string; used: number; left: number }[] = [];
  for (const { field, column, text } of [...hits.filter(({ exact }) => exact), ...hits.filter(({ exact }) => !exact)]) {
    const used = columns.get(field);
    if (used !== undefined) {
      twice.push({ field, used, left: column });
    } else {
      columns.set(field, column);
      texts.set(field, text);
    }
  }
  const english = hits.filter((hit) => hit.english).length * 2 > hits.length;
  return { columns, texts, row, firstRow: row + rows, english, twice };
}
