import { HISTORY } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import { markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import { findHeadings } from "./findHeadings.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";
import { LOOSE, sheetRank, UNNAMED } from "./sheetRank.js";

/** What a search for one kind of sheet came to. */
export interface SheetSearch {
  readonly found: FoundSheet | null;
  /** A sheet of that name without a heading row that could be known. */
  readonly headless: Sheet | null;
}

/**
 * The sheet of one kind: by its name or an alias, a remark in brackets or a date beside it; hidden sheets count, our generated ones never, but for 复盘历史 that we write to read it back.
 *
 * Of several the best-named with headings is read and the others are named.
 */
export function findSheet(workbook: Workbook, spec: SheetSpec, headings: ReadonlyMap<string, string>, problems: Problems): SheetSearch {
  const named = workbook.sheets
    .filter((sheet) => isOwn(sheet, spec))
    .map((sheet) => ({ sheet, rank: markerOf(sheet) ? 0 : sheetRank(sheet, spec).rank }))
    .filter(({ rank }) => rank < UNNAMED)
    .sort((a, b) => a.rank - b.rank);
  const readable = named.flatMap(({ sheet }) => withHeadings(sheet, spec, headings));
  const [found, ...others] = readable;
  if (found) {
    if (others.length > 0) problems.add("sheet-several", place(found.sheet), { sheet: found.sheet.name, others: others.map(({ sheet }) => sheet.name).join("、") });
    return { found, headless: null };
  }
  const filled = named.filter(({ sheet }) => sheet.rows.some((cells) => cells.some((value) => !blank(value))));
  const headless = filled.find(({ rank }) => rank < LOOSE);
  if (headless) return { found: null, headless: headless.sheet };
  for (const { sheet } of named) if (!filled.some((other) => other.sheet === sheet)) problems.add("sheet-empty", place(sheet), { sheet: sheet.name });
  return { found: null, headless: null };
}

function withHeadings(sheet: Sheet, spec: SheetSpec, aliases: ReadonlyMap<string, string>): readonly FoundSheet[] {
  const headings = findHeadings(sheet, spec, aliases);
  return headings ? [{ sheet, headings }] : [];
}

function isOwn(sheet: Sheet, spec: SheetSpec): boolean {
  const kind: string | undefined = markerOf(sheet)?.key.kind;
  return kind === undefined || (spec === HISTORY && kind === HISTORY.key);
}

function place(sheet: Sheet): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet: sheet.name, row: 1, column: 1 };
}
