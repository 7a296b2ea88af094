import type { DrawnCell, DrawnRow, Place } from "../../../model/drawing.js";
import { cellAddress, quotedSheet } from "./address.js";
import { undrawable } from "./undrawable.js";
import { attributes } from "./xml.js";

/** A drawn cell and where it stands, from 0. */
export interface PlacedCell<Cell extends DrawnCell = DrawnCell> {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a drawing that have something, in reading order. */
export function cellsWith<Key extends "link" | "note">(
  rows: readonly DrawnRow[],
  key: Key,
): readonly PlacedCell<DrawnCell & Required<Pick<DrawnCell, Key>>>[] {
  const has = (cell: DrawnCell | null): cell is DrawnCell & Required<Pick<DrawnCell, Key>> => cell?.[key] !== undefined;
  const found: PlacedCell<DrawnCell & Required<Pick<DrawnCell, Key>>>[] = [];
  for (const [row, { cells }] of rows.entries()) for (const [column, cell] of cells.entries()) if (has(cell)) found.push({ row, column, cell });
  return found;
}

/** Links of cells to places of the same workbook; nothing here can lead out of it. */
export function linksXml(rows: readonly DrawnRow[], sheet: string): string {
  const links = cellsWith(rows, "link").map(({ row, column, cell }) => {
    const ref = cellAddress(row, column);
    return `<hyperlink${attributes({ ref, location: locationOf(cell.link, sheet, ref) })}/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function locationOf({ sheet: target, cell }: Place, sheet: string, ref: string): string {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw undrawable("link", sheet, ref);
  return `${quotedSheet(target)}!${cell}`;
}
