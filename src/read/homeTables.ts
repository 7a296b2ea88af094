import { LOG, PLANS, SHEETS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { CellValue, Sheet } from "../model/workbook.js";
import type { Demanded } from "./demanded.js";
import type { FoundSheet } from "./foundSheet.js";
import { headingKey } from "./heading.js";
import { homeMade } from "./layouts/homeMade.js";
import { Unclear } from "./layouts/unclear.js";
import { missingHeadings } from "./requiredHeadings.js";
import { LOOSE, sheetRank, UNNAMED } from "./sheetRank.js";
import { tables } from "./tables.js";

/** A week that people lay out by hand is never longer [A]. */
const LONGEST = 2000;
const NOTHING: readonly CellValue[] = [];

/** The tables of a sheet that have every heading a run needs. */
export function completeTables(sheet: Sheet, { spec, twins }: Demanded, aliases: ReadonlyMap<string, string>): readonly FoundSheet[] {
  return tables(sheet, spec, aliases).filter((found) => missingHeadings(spec, found.headings, twins).length === 0);
}

/**
 * Whether a table's own headings tell what was planned or done. One that only has names and dates may be laid out in another way, and so may
 * a log whose results are both called 结果.
 */
export function knowsWords({ sheet, headings }: FoundSheet, spec: SheetSpec): boolean {
  const results = (sheet.rows[headings.row] ?? []).filter((value) => typeof value === "string" && headingKey(value) === "结果");
  if (results.length > 1 && !headings.columns.has("dayResult") && !headings.columns.has("eveningResult")) return false;
  const fields = spec === PLANS ? ["task", "expected"] : ["dayAction", "dayResult", "eveningAction", "eveningResult"];
  return fields.some((field) => headings.columns.has(field));
}

/** What is found in somebody's own layout on the sheets of a workbook that are of no other kind, beside the tables that are known. */
export function homeTables(sheets: readonly { readonly sheet: Sheet }[], spec: SheetSpec, aliases: ReadonlyMap<string, string>): { readonly found: readonly FoundSheet[]; readonly headless: null; readonly unclear?: Unclear } {
  const rival = spec === PLANS ? LOG : PLANS;
  const found: FoundSheet[] = [];
  let unclear: Unclear | undefined;
  for (const { sheet } of sheets) {
    if (sheet.rows.length > LONGEST || ofOtherKind(sheet)) continue;
    const rest = beside(sheet, rival, aliases);
    if (rest === sheet && sheetRank(sheet, rival).rank < LOOSE) continue;
    const made = homeMade(rest, spec);
    if (made instanceof Unclear) unclear ??= made;
    else if (made) found.push(made);
  }
  return { found, headless: null, ...(unclear && { unclear }) };
}

/** Whether a sheet is called by another kind's name, such as 客户 or 设置. */
function ofOtherKind(sheet: Sheet): boolean {
  return SHEETS.some((spec) => spec !== PLANS && spec !== LOG && sheetRank(sheet, spec).rank < UNNAMED);
}

/** A sheet without the rows of the other kind's tables on it. */
function beside(sheet: Sheet, rival: SheetSpec, aliases: ReadonlyMap<string, string>): Sheet {
  const taken = tables(sheet, rival, aliases).filter((found) => knowsWords(found, rival));
  if (taken.length === 0) return sheet;
  const rows = sheet.rows.map((cells, row) => (taken.some(({ area }) => !area || (row >= area.top && row <= area.bottom)) ? NOTHING : cells));
  return { ...sheet, rows };
}
