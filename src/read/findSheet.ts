import type { SheetSpec } from "../model/columns/spec.js";
import { markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import { findHeadings } from "./findHeadings.js";
import { headingKey } from "./heading.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** What a search for one kind of sheet came to. */
export interface SheetSearch {
  readonly found: FoundSheet | null;
  /** A sheet of that name without a heading row that could be known. */
  readonly headless: Sheet | null;
}

/**
 * The sheet of one kind: by its name or an alias, a remark in brackets or a date beside it; hidden sheets count, our generated ones never.
 *
 * Of several the best-named with headings is read and the others are named. With `anyName`, a sheet of any name that has every required heading will do.
 */
export function findSheet(workbook: Workbook, spec: SheetSpec, headings: ReadonlyMap<string, string>, problems: Problems, anyName = false): SheetSearch {
  const own = workbook.sheets.filter((sheet) => markerOf(sheet) === undefined);
  const named = own
    .map((sheet) => ({ sheet, rank: rankOf(sheet.name, spec) }))
    .filter(({ rank }) => rank < UNNAMED)
    .sort((a, b) => a.rank - b.rank);
  const readable = named.flatMap(({ sheet }) => withHeadings(sheet, spec, headings));
  const [found, ...others] = readable;
  if (found) {
    if (others.length > 0) problems.add("sheet-several", place(found.sheet), { sheet: found.sheet.name, others: others.map(({ sheet }) => sheet.name).join("、") });
    return { found, headless: null };
  }
  const filled = named.filter(({ sheet, rank }) => rank < LOOSE && sheet.rows.some((cells) => cells.some((value) => !blank(value))));
  if (filled[0]) return { found: null, headless: filled[0].sheet };
  for (const { sheet } of named) problems.add("sheet-empty", place(sheet), { sheet: sheet.name });
  const other = anyName ? own.flatMap((sheet) => withHeadings(sheet, spec, headings)).find((candidate) => complete(candidate, spec)) : undefined;
  if (other) problems.add("sheet-by-headings", place(other.sheet), { sheet: other.sheet.name, name: spec.zh });
  return { found: other ?? null, headless: null };
}

const LOOSE = 3;
const UNNAMED = 9;

/** 0 its own name, 1 an alias, 2 either beside a date or number, 3 a longer name that holds one. */
function rankOf(name: string, spec: SheetSpec): number {
  const key = headingKey(name);
  const bare = key.replace(/\d{4}年|第?\d+周|w\d+|[\d./\-~_—月日号至年]+/gu, "");
  const aliases = spec.aliases.map(headingKey);
  const names = [headingKey(spec.zh), headingKey(spec.en)];
  if (names.includes(key)) return 0;
  if (aliases.includes(key)) return 1;
  if ([...names, ...aliases].includes(bare)) return 2;
  return [...names, ...aliases].some((word) => /^\p{Script=Han}{3,}$/u.test(word) && bare.includes(word)) ? LOOSE : UNNAMED;
}

function withHeadings(sheet: Sheet, spec: SheetSpec, aliases: ReadonlyMap<string, string>): readonly FoundSheet[] {
  const headings = findHeadings(sheet, spec, aliases);
  return headings ? [{ sheet, headings }] : [];
}

function complete({ headings }: FoundSheet, spec: SheetSpec): boolean {
  return spec.columns.every(({ field, required }) => !required || headings.columns.has(field));
}

function place(sheet: Sheet): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet: sheet.name, row: 1, column: 1 };
}
