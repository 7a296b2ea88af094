import { parseMarker } from "../../model/marker.js";
import type { Area, CellValue, FileFinding, Sheet, Workbook } from "../../model/workbook.js";
import type { Progress } from "../host.js";
import { isOfficeError } from "./failureOf.js";
import { parseAreas } from "./parseAreas.js";
import { errorLikeArea, readCells, type Grid } from "./readCells.js";
import { canReadMerges, survey, type Seen } from "./survey.js";

interface Extras {
  readonly merged: (Excel.RangeAreas | null)[];
  readonly visible: (Excel.RangeAreas | null)[];
}

/** The workbook as it stands, and what was seen of its sheets; `many` of them are asked at once, see `survey`. */
export async function readWorkbook(context: Excel.RequestContext, sync: () => Promise<void>, progress: Progress, many?: number): Promise<{ seen: Seen; workbook: Workbook }> {
  const seen = await survey(context, sync, many);
  const { worksheets } = context.workbook;
  let extras: Extras = { merged: [], visible: [] };
  let withMerges = canReadMerges();
  const ask = (): void => {
    extras = askExtras(worksheets, seen, withMerges);
  };
  let grids: Grid[];
  try {
    grids = await readCells(worksheets, seen.sheets, sync, ask, progress);
  } catch (error) {
    // Excel answers GeneralException for a sheet with more than 512 merged areas; the cells are worth more than its merges.
    if (!withMerges || !isOfficeError(error) || error.code !== "GeneralException") throw error;
    withMerges = false;
    grids = await readCells(worksheets, seen.sheets, sync, ask, progress);
  }
  await markErrors(worksheets, seen, grids, sync);
  const findings: FileFinding[] = withMerges ? [] : [{ code: "excel-merges-unread", sheet: null, cell: null, with: {} }];
  const sheets = seen.sheets.map((_, index) => sheetOf(seen, index, grids[index], extras));
  return { seen, workbook: { fileName: seen.fileName, dateSystem: seen.dateSystem, sheets, findings } };
}

/**
 * Asks for merged areas and hidden rows beside the first cells, so that they cost no batch of their own.
 *
 * Asking for merged areas empties the undo list of desktop Excel (office-js #5918). It is done all the same: a name merged
 * over five rows would lose four of them their owner, and the write that follows a reading empties that list anyway (#6170).
 * A sheet of ours is left out, nobody reads its merges.
 */
function askExtras(worksheets: Excel.WorksheetCollection, seen: Seen, withMerges: boolean): Extras {
  const extras: Extras = { merged: [], visible: [] };
  for (const { name, used, marker, someHidden } of seen.sheets) {
    const wanted = used !== null && marker === null;
    const range = wanted ? worksheets.getItem(name).getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1) : null;
    const merged = range && withMerges ? range.getMergedAreasOrNullObject() : null;
    const visible = range && someHidden ? range.getSpecialCellsOrNullObject("Visible") : null;
    merged?.load("address");
    visible?.load("address");
    extras.merged.push(merged);
    extras.visible.push(visible);
  }
  return extras;
}

/**
 * A text that looks like an error is asked for its type: only then is one batch more needed.
 *
 * Not on a sheet of ours: what stands there is compared by its look, and an error and its text look the same.
 */
async function markErrors(worksheets: Excel.WorksheetCollection, seen: Seen, grids: readonly Grid[], sync: () => Promise<void>): Promise<void> {
  const asked = grids.map((grid, index) => {
    const sheet = seen.sheets[index];
    const area = sheet && !sheet.marker ? errorLikeArea(grid) : null;
    if (!area || !sheet) return null;
    const range = worksheets.getItem(sheet.name).getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load("valueTypes");
    return { area, range };
  });
  if (asked.every((one) => one === null)) return;
  await sync();
  asked.forEach((one, index) => {
    one?.range.valueTypes.forEach((line, row) => {
      line.forEach((type, column) => {
        const cells = grids[index]?.rows[one.area.top + row];
        const value = cells?.[one.area.left + column];
        if (cells && type === "Error" && typeof value === "string") cells[one.area.left + column] = { error: value };
      });
    });
  });
}

function sheetOf(seen: Seen, index: number, grid: Grid | undefined, extras: Extras): Sheet {
  const { name = "", visibility = "visible", locked = false, marker = null, used = null } = seen.sheets[index] ?? {};
  const rows = dense<CellValue>(grid?.rows ?? [], null);
  const ours = marker !== null && parseMarker(rows[marker.row]?.[marker.column]) !== undefined;
  return {
    name, visibility, locked, rows, formats: dense(grid?.formats ?? [], ""),
    merges: areasOf(extras.merged[index]),
    hiddenRows: hiddenRows(used, extras.visible[index], seen.sheets[index]?.someHidden ?? false),
    marker: ours ? marker : null,
    ...(ours && visibility !== "veryHidden" && { paints: grid?.paints ?? [] }),
  };
}

function areasOf(areas: Excel.RangeAreas | null | undefined): Area[] {
  return areas && !areas.isNullObject ? parseAreas(areas.address) : [];
}

/** Rows of the used area that no visible part covers; all of them where nothing is visible. */
function hiddenRows(used: Area | null, visible: Excel.RangeAreas | null | undefined, some: boolean): number[] {
  if (!used || !visible || !some) return [];
  const shown = areasOf(visible);
  const hidden: number[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    if (!shown.some(({ top, bottom }) => row >= top && row <= bottom)) hidden.push(row);
  }
  return hidden;
}

/** Holes filled, so that rows are as long as their last cell and a missing row is empty. */
function dense<T>(table: readonly (readonly T[])[], blank: T): T[][] {
  return Array.from({ length: table.length }, (_, row) => Array.from(table[row] ?? [], (value) => value ?? blank));
}
