import type { DrawnColumn } from "../../model/drawing.js";
import type { WritePlan } from "../../model/writePlan.js";
import { MARKER_NAME } from "../../model/marker.js";
import { lookOf, NUMBER_FORMATS } from "../palette.js";
import { columnLetters } from "../../model/origin.js";
import type { Budget } from "./budget.js";
import { columnPoints } from "./columnPoints.js";
import { drawCharts, removeCharts } from "./drawCharts.js";
import { drawPage } from "./drawPage.js";
import { drawRules } from "./drawRules.js";
import { putCells, widthOf, type PutCell } from "./drawnCells.js";
import { ALIGN, linksOf, looksOf } from "./looks.js";
import { areaAddress, cellAddress } from "./place.js";
import type { SeenSheet } from "./survey.js";

/** Rows put into one array, so that a block stays under 2 MB with long texts. */
const BLOCK_CELLS = 6000;
/** Bytes a cell's look takes in a request, measured; its text comes on top. */
const LOOK_BYTES = 260;
const STANDARD_WIDTH = 8.43;
/** How many rows below a drawing are made ready for typing ([A]: two years of a log). */
const TYPED_ROWS = 2000;

/** Queues everything that makes the sheet stand as drawn; the caller sends the rest and verifies. */
export async function drawSheet(workbook: Excel.Workbook, plan: WritePlan, seen: SeenSheet | undefined, mark: string, budget: Budget): Promise<void> {
  const { drawing } = plan;
  const width = widthOf(drawing);
  await budget.spend(20_000 + drawing.charts.length * 6000);
  const sheet = plan.act === "create" ? workbook.worksheets.add(plan.sheet) : workbook.worksheets.getItem(plan.sheet);
  if (plan.act === "redraw" && seen) clearOld(workbook, sheet, seen, mark, width);
  if (drawing.key) placeMark(sheet, seen?.marker?.column === width ? null : { width, mark, moved: seen?.marker?.column });
  drawing.columns.forEach((column, index) => drawBelow(sheet, column, index, drawing.rows.length));
  await putBlocks(sheet, plan, width, budget);
  setSizes(sheet, plan, width);
  for (const area of drawing.merges) sheet.getRange(areaAddress(area)).merge(false);
  if (drawing.table) {
    const { area } = drawing.table;
    // Excel knows no table of headings alone; an empty one takes in the row below.
    const table = sheet.tables.add(areaAddress({ ...area, bottom: Math.max(area.bottom, area.top + 1) }), true);
    table.name = drawing.table.name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  drawRules(sheet, drawing);
  drawCharts(sheet, drawing);
  drawPage(sheet, drawing);
}

/** Gives the cells below the drawn rows the format and look of what people type there; bounded, because Excel refuses number formats on a whole column. */
function drawBelow(sheet: Excel.Worksheet, { format, role = "input" }: DrawnColumn, index: number, below: number): void {
  if (!format) return;
  const column = sheet.getRange(areaAddress({ top: below, left: index, bottom: below + TYPED_ROWS - 1, right: index }));
  // One value alone stands for every cell of a range; the typings know matrices only.
  column.numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
  const look = lookOf({ role });
  column.format.horizontalAlignment = ALIGN[look.align];
  column.format.verticalAlignment = "Center";
  column.format.wrapText = look.wrap;
  column.format.font.size = look.size;
  column.format.font.color = `#${look.color}`;
}

/** Marks the sheet as being written, then empties what an earlier drawing left on it; the sheet itself stays, so that formulas elsewhere keep their target. */
function clearOld(workbook: Excel.Workbook, sheet: Excel.Worksheet, { used, marker, tables }: SeenSheet, mark: string, width: number): void {
  if (!marker) return;
  sheet.getRange(cellAddress(marker.row, marker.column)).values = [[mark]];
  for (const name of tables) workbook.tables.getItemOrNullObject(name).convertToRange();
  removeCharts(sheet);
  const bottom = Math.max(used?.bottom ?? 0, 0);
  // Columns of an earlier, wider drawing are emptied too; the marker's own column only once the marker stands elsewhere.
  if (marker.column > 0) emptyArea(sheet.getRange(areaAddress({ top: 0, left: 0, bottom, right: marker.column - 1 })));
  if (width > marker.column + 1) emptyArea(sheet.getRange(areaAddress({ top: 0, left: marker.column + 1, bottom, right: width - 1 })));
  sheet.getRange(`A1:A${bottom + 1}`).rowHidden = false;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function emptyArea(area: Excel.Range): void {
  area.unmerge();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
  area.clear();
}

/** Puts the mark into row 1 of the column right of the drawing, and lets the sheet's name lead there; nothing where it stands already. */
function placeMark(sheet: Excel.Worksheet, place: { readonly width: number; readonly mark: string; readonly moved: number | undefined } | null): void {
  if (!place) return;
  const cell = sheet.getRange(cellAddress(0, place.width));
  cell.numberFormat = [["@"]];
  cell.values = [[place.mark]];
  if (place.moved !== undefined) sheet.names.getItemOrNullObject(MARKER_NAME).delete();
  sheet.names.add(MARKER_NAME, cell);
  if (place.moved !== undefined) {
    const old = sheet.getRange(cellAddress(0, place.moved));
    old.clear();
    old.getEntireColumn().columnHidden = false;
  }
}

/** Links first, because a link changes its cell's text and look; then formats, so that text stays text; then values; looks last. */
async function putBlocks(sheet: Excel.Worksheet, { drawing }: WritePlan, width: number, budget: Budget): Promise<void> {
  const cells = putCells(drawing);
  const links = linksOf(drawing, width);
  const high = Math.max(1, Math.floor(BLOCK_CELLS / width));
  for (let top = 0; top < cells.length; top += high) {
    const block = cells.slice(top, top + high);
    await budget.spend(bytesOf(block));
    const range = sheet.getRangeByIndexes(top, 0, block.length, width);
    const blockLinks = links?.slice(top, top + high);
    if (blockLinks) range.setCellProperties(blockLinks);
    range.numberFormat = block.map((row) => row.map(({ format }) => format));
    range.values = block.map((row) => row.map(({ value }) => value));
    range.setCellProperties(looksOf(drawing.rows.slice(top, top + high), width));
  }
}

function bytesOf(block: readonly (readonly PutCell[])[]): number {
  let bytes = 0;
  for (const row of block) for (const { value } of row) bytes += LOOK_BYTES + (typeof value === "string" ? value.length * 3 : 8);
  return bytes;
}

function setSizes(sheet: Excel.Worksheet, { drawing }: WritePlan, width: number): void {
  if (drawing.rows.length > 0) {
    const rows = drawing.rows.map(({ height, folded }) => ({ format: { rowHeight: height }, ...(folded && { rowHidden: true }) }));
    sheet.getRange(`A1:A${rows.length}`).setRowProperties(rows);
  }
  const columns: Excel.SettableColumnProperties[] = Array.from({ length: width }, (_, column) => ({
    format: { columnWidth: columnPoints(drawing.columns[column]?.width ?? STANDARD_WIDTH) },
    columnHidden: drawing.columns[column]?.folded ?? false,
  }));
  if (drawing.key) columns.push({ columnHidden: true });
  if (columns.length > 0) sheet.getRange(`A1:${columnLetters(columns.length)}1`).setColumnProperties(columns);
}
