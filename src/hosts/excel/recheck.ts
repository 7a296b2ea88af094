import { parseMarker } from "../../model/marker.js";
import type { CellValue, Sheet, Workbook } from "../../model/workbook.js";
import { fail } from "./failureOf.js";
import { cellAddress } from "./place.js";
import { readCells, type AlongWith } from "./readCells.js";
import type { Session } from "./session.js";
import type { Seen } from "./survey.js";

/** A cell that holds something else than when it was read. */
interface Changed {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * Reads all values again and throws where one differs from what the plans were made of: `input-changed`, or `excel-other-run`
 * where another run has begun to write meanwhile. Nothing was written then.
 *
 * Formulas that compute something new by themselves, such as `=NOW()`, do not count: what a person typed is looked at.
 */
export async function recheck({ context, sync }: Session, seen: Seen, { sheets }: Workbook, run: string, along: AlongWith): Promise<void> {
  const { worksheets } = context.workbook;
  const used = seen.sheets.map(({ name }) => worksheets.getItem(name).getUsedRangeOrNullObject(true));
  const alongWith = (): void => {
    for (const range of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
    along();
  };
  const grids = await readCells(worksheets, seen.sheets, sync, alongWith, () => undefined, "values");
  const changed = sheets.flatMap((sheet, index) => changesOf(sheet, grids[index]?.rows ?? []));
  const begun = changed.find(({ sheet, row, column, value }) => isMark(sheet, row, column) && isOthers(value, run));
  if (begun) throw fail("excel-other-run", { sheet: begun.sheet.name });
  const grown = seen.sheets.find((sheet, index) => reach(used[index]) !== reachOf(sheet.used));
  if (grown) throw fail("input-changed", { sheet: grown.name });
  const typed = await notComputed(worksheets, changed, sync);
  if (typed) throw fail("input-changed", { sheet: typed.sheet.name });
}

function changesOf(sheet: Sheet, now: readonly (readonly CellValue[])[]): Changed[] {
  const changed: Changed[] = [];
  for (let row = 0; row < Math.max(sheet.rows.length, now.length); row += 1) {
    const before = sheet.rows[row] ?? [];
    const after = now[row] ?? [];
    for (let column = 0; column < Math.max(before.length, after.length); column += 1) {
      const value = after[column] ?? null;
      if (shown(before[column]) !== shown(value)) changed.push({ sheet, row, column, value });
    }
  }
  return changed;
}

function shown(value: CellValue | undefined): CellValue {
  return typeof value === "object" && value !== null ? value.error : (value ?? null);
}

function isMark({ marker }: Sheet, row: number, column: number): boolean {
  return marker?.row === row && marker.column === column;
}

function isOthers(value: CellValue, run: string): boolean {
  const marker = parseMarker(value);
  return marker?.state === "writing" && marker.hash !== run;
}

function reach(range: Excel.Range | undefined): string {
  return !range || range.isNullObject ? "" : [range.rowIndex, range.columnIndex, range.rowIndex + range.rowCount - 1, range.columnIndex + range.columnCount - 1].join();
}

function reachOf(used: Seen["sheets"][number]["used"]): string {
  return used ? [used.top, used.left, used.bottom, used.right].join() : "";
}

/** The first changed cell that does not hold a formula; costs a batch where there are changed cells. */
async function notComputed(worksheets: Excel.WorksheetCollection, changed: readonly Changed[], sync: () => Promise<void>): Promise<Changed | undefined> {
  if (changed.length === 0 || changed.length > MOST_COMPUTED) return changed[0];
  const asked = changed.map((one) => {
    const cell = worksheets.getItem(one.sheet.name).getRange(cellAddress(one.row, one.column));
    cell.load("formulas");
    return { one, cell };
  });
  await sync();
  return asked.find(({ one, cell }) => {
    const formula: unknown = cell.formulas[0]?.[0];
    return typeof formula !== "string" || !formula.startsWith("=") || formula === one.value;
  })?.one;
}

/** Above so many changed cells nobody asks which of them are formulas. */
const MOST_COMPUTED = 500;
