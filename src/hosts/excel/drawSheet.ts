import type { WritePlan } from "../../model/writePlan.js";
import { columnLetters } from "../../model/origin.js";
import { drawnWidth } from "../../model/drawnWidth.js";
import type { Budget } from "./budget.js";
import { drawBelow } from "./drawBelow.js";
import { drawCharts, removeCharts } from "./drawCharts.js";
import { drawPage } from "./drawPage.js";
import { drawRules } from "./drawRules.js";
import { BLOCK_CELLS, bytesOf, putCells } from "./drawnCells.js";
import { linksOf, looksOf } from "./looks.js";
import { markPlace, moveMark, placeMark } from "./mark.js";
import { mergeAreas } from "./mergeAreas.js";
import { areaAddress, cellAddress, rangeAt } from "./place.js";
import { columnSize, rowSize } from "./putSizes.js";
import type { SeenSheet } from "./survey.js";
import { makeTable } from "./tableChange.js";

/** Queues everything that makes the sheet stand as drawn, whatever stood there; the caller sends the rest and verifies. */
export async function drawSheet(workbook: Excel.Workbook, plan: WritePlan, seen: SeenSheet | undefined, mark: string, budget: Budget): Promise<void> {
  const { drawing } = plan;
  const width = drawnWidth(drawing);
  await budget.spend(20_000 + drawing.charts.length * 6000);
  const sheet = plan.act === "create" ? workbook.worksheets.add(plan.sheet) : workbook.worksheets.getItem(plan.sheet);
  if (plan.act === "redraw" && seen) clearOld(workbook, sheet, plan, seen, mark);
  else if (drawing.key) placeMark(sheet, markPlace(plan), mark);
  drawing.columns.forEach((column, index) => drawBelow(sheet, column, index, drawing.rows.length));
  await putBlocks(sheet, plan, width, budget);
  setSizes(sheet, plan, width);
  mergeAreas(sheet, drawing.merges);
  if (drawing.table) makeTable(sheet, drawing.table);
  drawRules(sheet, drawing);
  drawCharts(sheet, drawing);
  drawPage(sheet, drawing);
  if (drawing.hidden && seen?.visibility !== "veryHidden") sheet.visibility = "VeryHidden";
}

/**
 * Marks the sheet as being written, then empties what an earlier drawing left on it; the sheet itself stays, so that formulas elsewhere
 * keep their target. The mark comes to the drawing's own place as soon as that is empty.
 */
function clearOld(workbook: Excel.Workbook, sheet: Excel.Worksheet, plan: WritePlan, { used, marker, tables }: SeenSheet, mark: string): void {
  if (!marker) return;
  const end = markPlace(plan);
  rangeAt(sheet, cellAddress(marker.row, marker.column)).values = [[mark]];
  for (const name of tables) workbook.tables.getItemOrNullObject(name).convertToRange();
  removeCharts(sheet);
  const bottom = Math.max(used?.bottom ?? 0, marker.row);
  const right = Math.max(end.column, marker.column);
  // The cell of the mark is left out: the sheet has to be known as ours at every moment.
  if (marker.row > 0) emptyArea(rangeAt(sheet, areaAddress({ top: 0, left: 0, bottom: marker.row - 1, right })));
  if (marker.column > 0) emptyArea(rangeAt(sheet, areaAddress({ top: marker.row, left: 0, bottom: marker.row, right: marker.column - 1 })));
  if (right > marker.column) emptyArea(rangeAt(sheet, areaAddress({ top: marker.row, left: marker.column + 1, bottom: marker.row, right })));
  if (bottom > marker.row) emptyArea(rangeAt(sheet, areaAddress({ top: marker.row + 1, left: 0, bottom, right })));
  rangeAt(sheet, `A1:A${bottom + 1}`).rowHidden = false;
  if (marker.row === end.row && marker.column === end.column) return;
  moveMark(sheet, plan.sheet, marker, end, mark);
  rangeAt(sheet, cellAddress(0, marker.column)).getEntireColumn().columnHidden = false;
}

function emptyArea(area: Excel.Range): void {
  area.unmerge();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
  area.clear();
}

/** Links first, because a link changes its cell's text and look; then formats, so that text stays text; then values; looks last. */
async function putBlocks(sheet: Excel.Worksheet, { drawing }: WritePlan, width: number, budget: Budget): Promise<void> {
  const cells = putCells(drawing);
  const links = linksOf(drawing, width);
  const high = Math.max(1, Math.floor(BLOCK_CELLS / width));
  for (let top = 0; top < cells.length; top += high) {
    const block = cells.slice(top, top + high);
    await budget.spend(bytesOf(block));
    const range = sheet.getRangeByIndexes(top, 0, block.length, width).untrack();
    const blockLinks = links?.slice(top, top + high);
    if (blockLinks) range.setCellProperties(blockLinks);
    range.numberFormat = block.map((row) => row.map(({ format }) => format));
    range.values = block.map((row) => row.map(({ value }) => value));
    range.setCellProperties(looksOf(drawing.rows.slice(top, top + high), width));
  }
}

function setSizes(sheet: Excel.Worksheet, { drawing }: WritePlan, width: number): void {
  if (drawing.rows.length > 0) rangeAt(sheet, `A1:A${drawing.rows.length}`).setRowProperties(drawing.rows.map(rowSize));
  const columns = Array.from({ length: width }, (_, column) => columnSize(drawing.columns[column]));
  if (drawing.key) columns.push({ columnHidden: true });
  if (columns.length > 0) rangeAt(sheet, `A1:${columnLetters(columns.length)}1`).setColumnProperties(columns);
}
