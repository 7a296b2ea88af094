import type { SheetSpec } from "../model/columns/spec.js";
import { markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { FoundSheet } from "./foundSheet.js";
import type { Problems } from "./problems.js";
import { missingHeadings } from "./requiredHeadings.js";
import { LOOSE, sheetRank, UNNAMED } from "./sheetRank.js";
import { tables } from "./tables.js";

/** What a search for the tables of one kind came to. */
export interface TableSearch {
  /** Every table of the kind, the best-named first; those after it are joined to it. */
  readonly found: readonly FoundSheet[];
  /** A sheet of that name without a heading row that could be known. */
  readonly headless: Sheet | null;
}

/** A sheet kept beside the real one: it is read only where there is no other. */
const SPARE = /模板|样表|填写说明|备份|作废|存档|归档|旧版?$|\(旧\)|（旧）|template|backup/iu;

/**
 * All tables of plans or of logs in a workbook: on sheets of that name (周计划(8月) beside 周计划(9月), one for each person), else on sheets of any name that
 * have every heading the kind needs; `twins` name columns that will do in place of others.
 *
 * Sheets that look the same and are not read are named. Hidden sheets count, our generated ones never.
 */
export function findTables(workbook: Workbook, spec: SheetSpec, aliases: ReadonlyMap<string, string>, twins: Readonly<Record<string, string>>, problems: Problems): TableSearch {
  const own = workbook.sheets.filter((sheet) => markerOf(sheet) === undefined);
  const ranked = own.map((sheet) => ({ sheet, ...sheetRank(sheet.name, spec) })).sort((a, b) => a.rank - b.rank);
  const named = ranked.filter(({ rank }) => rank < UNNAMED);
  const readable = named.flatMap(({ sheet, stem }) => tables(sheet, spec, aliases).map((found) => ({ found, stem, spare: SPARE.test(sheet.name) })));
  const best = readable.find(({ spare }) => !spare) ?? readable[0];
  const complete = (found: FoundSheet): boolean => missingHeadings(spec, found.headings, twins).length === 0;
  const unnamed = (): readonly FoundSheet[] => ranked.filter(({ rank }) => rank === UNNAMED).flatMap(({ sheet }) => tables(sheet, spec, aliases).filter(complete));
  if (best) {
    const joined = readable.filter((one) => one === best || (!one.spare && one.stem === best.stem)).map(({ found }) => found);
    const first = [best.found, ...joined.filter((found) => found !== best.found)];
    tellOthers(first, [...readable.map(({ found }) => found), ...unnamed()], problems);
    return { found: first, headless: null };
  }
  const filled = named.filter(({ sheet }) => sheet.rows.some((cells) => cells.some((value) => !blank(value))));
  const headless = filled.find(({ rank }) => rank < LOOSE);
  if (headless) return { found: [], headless: headless.sheet };
  for (const { sheet } of named) if (!filled.some((other) => other.sheet === sheet)) problems.add("sheet-empty", topOf(sheet), { sheet: sheet.name });
  const all = unnamed();
  const found = all.some(({ sheet }) => !SPARE.test(sheet.name)) ? all.filter(({ sheet }) => !SPARE.test(sheet.name)) : all;
  const [first] = found;
  if (first) problems.add("sheet-by-headings", topOf(first.sheet), { sheet: namesOf(found), name: spec.zh });
  tellOthers(found, all, problems);
  return { found, headless: null };
}

/** Names the sheets that look like those read and are not. */
function tellOthers(read: readonly FoundSheet[], all: readonly FoundSheet[], problems: Problems): void {
  const names = new Set(read.map(({ sheet }) => sheet.name));
  const others = all.filter(({ sheet }) => !names.has(sheet.name));
  const [first] = read;
  if (!first) return;
  if (others.length > 0) problems.add("sheet-several", topOf(first.sheet), { sheet: namesOf(read), others: namesOf(others) });
}

function namesOf(found: readonly FoundSheet[]): string {
  return [...new Set(found.map(({ sheet }) => sheet.name))].join("、");
}

function topOf(sheet: Sheet): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet: sheet.name, row: 1, column: 1 };
}
