import type { WritePlan } from "../../model/writePlan.js";
import { exactAreas } from "./areasOfCells.js";
import { areaChanges, leftOf } from "./areaChanges.js";
import type { Told } from "./asked.js";
import type { Budget } from "./budget.js";
import { cellChanges } from "./cellChanges.js";
import { chartDiffers, drawCharts, removeCharts } from "./drawCharts.js";
import { drawBelow } from "./drawBelow.js";
import { drawPage } from "./drawPage.js";
import { drawRules } from "./drawRules.js";
import { markPlace, moveMark, type MarkPlace } from "./mark.js";
import { mergeAreas } from "./mergeAreas.js";
import { moveLines } from "./moveLines.js";
import { pageChanges, wantedBreaks } from "./pageChanges.js";
import { areaAddress, cellAddress, rangeAt } from "./place.js";
import { putChanges } from "./putChanges.js";
import { putSizes } from "./putSizes.js";
import type { Redraw } from "./redraw.js";
import type { SeenSheet } from "./survey.js";
import { makeTable, tableArea, tableChange } from "./tableChange.js";
import { textOf } from "./textOf.js";
import { toneChanges } from "./toneChanges.js";

/** Bytes of what is no cell: moves, rules, charts, page. */
const REST_BYTES = 40_000;

/** A sheet of ours before it is drawn over: what was seen of it, and what was told when asked. */
export interface Ground {
  readonly seen: SeenSheet;
  readonly told: Told;
  readonly redraw: Redraw;
}

/**
 * Queues what makes the sheet stand as drawn: first its rows and columns come to their places, then what differs is written.
 *
 * What a person typed, coloured or set is not touched; it moves with its row and column.
 */
export async function drawOver(workbook: Excel.Workbook, plan: WritePlan, { seen, told, redraw }: Ground, mark: string, budget: Budget): Promise<void> {
  const { drawing, last } = redraw;
  await budget.spend(REST_BYTES);
  const sheet = workbook.worksheets.getItem(plan.sheet);
  const merges = areaChanges(redraw, last.merges.map((area) => ({ area })), drawing.merges.map((area) => ({ area })));
  const validations = areaChanges(redraw, last.validations, drawing.validations);
  const table = tableChange(redraw, told);
  const tones = toneChanges(redraw);
  const page = pageChanges(redraw);

  const stay = markFirst(sheet, plan.sheet, redraw, mark);
  // Before any row goes: Excel takes a rule away with the last of its cells, and then knows its id no more.
  for (const id of told.formatsOf(tones)) sheet.getRange().conditionalFormats.getItem(id).delete();
  for (const area of leftOf(redraw, merges.remove, "now")) rangeAt(sheet, areaAddress(area)).unmerge();
  if (table.dissolve !== null) sheet.tables.getItem(table.dissolve).convertToRange();
  moveLines(sheet, "rows", redraw.rowMoves.steps, seen.someHidden);
  moveLines(sheet, "columns", redraw.columnMoves.steps, false);
  const end = markPlace(plan);
  if (stay.row !== end.row || stay.column !== end.column) moveMark(sheet, plan.sheet, stay, end, mark);

  if (redraw.anew) clearOurs(sheet, redraw);
  drawing.columns.forEach((column, index) => {
    const before = last.columns[redraw.columns[index]?.last ?? -1];
    if (!column.own && (redraw.anew || textOf([column.format, column.role]) !== textOf([before?.format, before?.role]))) drawBelow(sheet, column, index, drawing.rows.length);
  });
  await putChanges(sheet, redraw, cellChanges(redraw), seen.someHidden, budget);
  putSizes(sheet, redraw);
  mergeAreas(sheet, merges.add.map(({ area }) => area));
  if (table.resize) sheet.tables.getItem(table.resize.name).resize(areaAddress(tableArea(table.resize)));
  if (table.make) makeTable(sheet, table.make);
  for (const area of leftOf(redraw, validations.remove, "then")) rangeAt(sheet, areaAddress(area)).dataValidation.clear();
  drawRules(sheet, { validations: validations.add, toneRules: tones.add });
  removeCharts(sheet, (index) => chartDiffers(redraw, index));
  drawCharts(sheet, drawing, (index) => chartDiffers(redraw, index));
  drawPage(sheet, drawing, page, page.has("breaks") ? wantedBreaks(redraw, told.breaks) : []);
}

/** Takes away merges and validations that nobody remembers, from all cells but those of a person's own rows and columns. */
function clearOurs(sheet: Excel.Worksheet, { drawing }: Redraw): void {
  const isOurs = (row: number, column: number): boolean => !drawing.rows[row]?.own && !drawing.columns[column]?.own;
  for (const area of exactAreas({ rows: drawing.rows.length, columns: drawing.columns.length }, isOurs, drawing.rows.length)) {
    const range = rangeAt(sheet, areaAddress(area));
    range.unmerge();
    range.dataValidation.clear();
  }
}

/** Marks the sheet as being written before anything else, in a row that stays; tells where the mark stands once lines have moved. */
function markFirst(sheet: Excel.Worksheet, name: string, { mark: now, markRow, columns }: Redraw, mark: string): MarkPlace {
  rangeAt(sheet, cellAddress(now.row, now.column)).values = [[mark]];
  if (now.row !== markRow.now) moveMark(sheet, name, now, { row: markRow.now, column: now.column }, mark);
  return { row: markRow.then, column: columns.length };
}
