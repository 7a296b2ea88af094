import type { Drawing, DrawnRow } from "../../../model/drawing.js";
import { cellAddress } from "./address.js";
import { cellXml, textXml } from "./cellXml.js";
import type { StyleBook } from "./styleBook.js";
import { attributes } from "./xml.js";

/** The marker of a sheet and the column it stands in, from 0. */
export interface MarkerCell {
  readonly column: number;
  readonly text: string;
}

/** Points of a row that a drawing says nothing of. */
export const DEFAULT_HEIGHT = 15;

/** Points of the highest row Excel shows. */
const HIGHEST = 409;

/** The `sheetData` of a drawing, its marker in row 1. */
export function rowsXml({ rows }: Drawing, marker: MarkerCell | null, styles: StyleBook, sheet: string): string {
  const drawn: readonly DrawnRow[] = rows.length === 0 && marker ? [{ cells: [], height: DEFAULT_HEIGHT }] : rows;
  const lines = drawn.map((row, index) => {
    const cells = row.cells.map((cell, column) => cellXml(cell, index, column, styles, sheet)).join("");
    const sign = marker && index === 0 ? markerXml(marker) : "";
    return `<row${attributes({ r: index + 1, ...rowAttributes(row, drawn[index - 1]) })}>${cells}${sign}</row>`;
  });
  const last = drawn.at(-1);
  const opener = last?.folded ? `<row r="${drawn.length + 1}" collapsed="1"/>` : "";
  return `<sheetData>${lines.join("")}${opener}</sheetData>`;
}

/** The cell that holds a sheet's marker. */
export function markerXml({ column, text }: MarkerCell): string {
  return `<c r="${cellAddress(0, column)}" t="inlineStr"><is>${textXml(text)}</is></c>`;
}

/** The row behind a folded group carries the sign that opens it. */
export function rowAttributes(row: DrawnRow, above: DrawnRow | undefined): Readonly<Record<string, number | undefined>> {
  return {
    ht: Math.min(row.height, HIGHEST),
    customHeight: 1,
    hidden: row.folded ? 1 : undefined,
    outlineLevel: row.outline ? row.outline : undefined,
    collapsed: above?.folded && (row.outline ?? 0) < (above.outline ?? 0) ? 1 : undefined,
  };
}
