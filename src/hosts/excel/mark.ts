import { MARKER_NAME, markerText, type Marker } from "../../model/marker.js";
import { quoteSheet } from "../../model/origin.js";
import type { WritePlan } from "../../model/writePlan.js";
import { drawnWidth } from "../../model/drawnWidth.js";
import { cellAddress, rangeAt } from "./place.js";

/** A marker cell, 0-based. */
export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

/** The marker's text; while a run is writing it holds the run's own id in place of the hash. Empty for a drawing without a key. */
export function markOf({ drawing, version }: WritePlan, state: Marker["state"], hash: string): string {
  return drawing.key ? markerText({ version, key: drawing.key, week: drawing.week, state, hash }) : "";
}

/** Where a drawing has its marker once it is drawn: in row 1, right of its columns. */
export function markPlace({ drawing }: WritePlan): MarkPlace {
  return { row: 0, column: drawnWidth(drawing) };
}

/** Puts the mark on a sheet that has none. */
export function placeMark(sheet: Excel.Worksheet, { row, column }: MarkPlace, mark: string): void {
  const cell = rangeAt(sheet, cellAddress(row, column));
  cell.numberFormat = [["@"]];
  cell.values = [[mark]];
  sheet.names.add(MARKER_NAME, cell);
}

/**
 * Brings the mark to another cell: first the text, then the name that leads to it, in one step; the old cell last.
 *
 * So the sheet is known as ours at every moment, whatever breaks off in between.
 */
export function moveMark(sheet: Excel.Worksheet, name: string, from: MarkPlace, to: MarkPlace, mark: string): void {
  const cell = rangeAt(sheet, cellAddress(to.row, to.column));
  cell.numberFormat = [["@"]];
  cell.values = [[mark]];
  sheet.names.getItem(MARKER_NAME).formula = `=${quoteSheet(name)}!$${cellAddress(to.row, to.column).replace(/\d/, "$$$&")}`;
  rangeAt(sheet, cellAddress(from.row, from.column)).clear();
}
