import { markerOf } from "../model/marker.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { blank } from "./blank.js";
import type { FoundSheet } from "./foundSheet.js";
import type { Problems } from "./problems.js";
import type { Demanded } from "./demanded.js";
import { completeTables, homeTables, knowsWords } from "./homeTables.js";
import type { Unclear } from "./layouts/unclear.js";
import { LOOSE, sheetRank, UNNAMED } from "./sheetRank.js";
import { tables } from "./tables.js";

/** What a search for the tables of one kind came to. */
export interface TableSearch {
  /** Every table of the kind, the best-named first; those after it are joined to it. */
  readonly found: readonly FoundSheet[];
  /** A sheet of that name without a heading row that could be known. */
  readonly headless: Sheet | null;
  /** Why a sheet of somebody's own layout was not read. */
  readonly unclear?: Unclear;
}

/** A sheet kept beside the real one: it is read only where there is no other. */
const SPARE = /模板|样表|填写说明|备份|作废|存档|归档|旧版?$|\(旧\)|（旧）|template|backup/iu;

/**
 * All tables of plans or of logs in a workbook: on sheets of that name (周计划(8月) beside 周计划(9月), one for each person), else on sheets of any name that
 * have every heading the kind needs, else wherever a layout of somebody's own is understood.
 *
 * Sheets that look the same and are not read are named. Hidden sheets count, our generated ones never.
 */
export function findTables(workbook: Workbook, { spec, twins }: Demanded, aliases: ReadonlyMap<string, string>, problems: Problems): TableSearch {
  const ranked = workbook.sheets
    .filter((sheet) => markerOf(sheet) === undefined)
    .map((sheet) => ({ sheet, ...sheetRank(sheet, spec), spare: sheet.calledAs === undefined && SPARE.test(sheet.name) }))
    .sort((a, b) => a.rank - b.rank);
  const named = ranked.filter(({ rank }) => rank < UNNAMED);
  const readable = named.flatMap((one) => tables(one.sheet, spec, aliases).map((found) => ({ ...one, found })));
  const unnamed = ranked.filter(({ rank }) => rank === UNNAMED).flatMap((one) => completeTables(one.sheet, { spec, twins }, aliases).map((found) => ({ ...one, found })));
  const best = readable.find(({ spare }) => !spare) ?? readable[0];
  if (best && knowsWords(best.found, spec)) {
    const joined = readable.filter((one) => one === best || (!one.spare && one.stem === best.stem));
    return give([best, ...joined.filter((one) => one !== best)], [...readable, ...unnamed], problems);
  }
  const home = homeTables(ranked, spec, aliases);
  if (best) return home.found.some(({ sheet }) => sheet.name === best.sheet.name) ? home : give([best], [...readable, ...unnamed], problems);
  const filled = named.filter(({ sheet }) => sheet.rows.some((cells) => cells.some((value) => !blank(value))));
  const headless = filled.find(({ rank }) => rank < LOOSE);
  if (headless) return home.found.length > 0 ? home : { ...home, headless: headless.sheet };
  for (const { sheet } of named) if (!filled.some((other) => other.sheet === sheet)) problems.add("sheet-empty", topOf(sheet), { sheet: sheet.name });
  const kept = unnamed.some(({ spare }) => !spare) ? unnamed.filter(({ spare }) => !spare) : unnamed;
  const [first] = kept;
  if (!first) return home;
  problems.add("sheet-by-headings", topOf(first.sheet), { sheet: namesOf(kept), name: spec.zh });
  return give(kept, unnamed, problems);
}

interface Candidate {
  readonly sheet: Sheet;
  readonly found: FoundSheet;
}

/** What is read, after naming the sheets that look like it and are not. */
function give(read: readonly Candidate[], all: readonly Candidate[], problems: Problems): TableSearch {
  const names = new Set(read.map(({ sheet }) => sheet.name));
  const others = all.filter(({ sheet }) => !names.has(sheet.name));
  const [first] = read;
  if (first && others.length > 0) problems.add("sheet-several", topOf(first.sheet), { sheet: namesOf(read), others: namesOf(others) });
  return { found: read.map(({ found }) => found), headless: null };
}

function namesOf(found: readonly Candidate[]): string {
  return [...new Set(found.map(({ sheet }) => sheet.name))].join("、");
}

function topOf(sheet: Sheet): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet: sheet.name, row: 1, column: 1 };
}
