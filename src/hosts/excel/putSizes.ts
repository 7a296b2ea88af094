import type { DrawnColumn, DrawnRow } from "../../model/drawing.js";
import { columnPoints } from "./columnPoints.js";
import { exactAreas } from "./areasOfCells.js";
import type { Redraw } from "./redraw.js";
import { areaAddress, rangeAt } from "./place.js";

const STANDARD_WIDTH = 8.43;

/** A row's height and whether it is folded, as Excel takes them. */
export function rowSize({ height, folded }: DrawnRow): Excel.SettableRowProperties {
  return { format: { rowHeight: height }, rowHidden: folded ?? false };
}

/** A column's width and whether it is folded, as Excel takes them. */
export function columnSize(column: DrawnColumn | undefined): Excel.SettableColumnProperties {
  return { format: { columnWidth: columnPoints(column?.width ?? STANDARD_WIDTH) }, columnHidden: column?.folded ?? false };
}

/** Sets the sizes that differ from the last drawing's; where they do not, a person's own width, height or fold stays. */
export function putSizes(sheet: Excel.Worksheet, redraw: Redraw): void {
  const { drawing, last, rows, columns, anew } = redraw;
  const differs = <T extends DrawnRow | DrawnColumn>(line: T | undefined, before: T | undefined, stands: boolean, size: (line: T) => object): boolean => {
    if (!line || (line.own && stands)) return false;
    return !before || anew || JSON.stringify(size(line)) !== JSON.stringify(size(before));
  };
  const high = (row: number): boolean => differs(drawing.rows[row], last.rows[rows[row]?.last ?? -1], rows[row] !== null, rowSize);
  for (const area of exactAreas({ rows: rows.length, columns: 1 }, high, rows.length)) {
    rangeAt(sheet, areaAddress(area)).setRowProperties(drawing.rows.slice(area.top, area.bottom + 1).map(rowSize));
  }
  const wide = (_: number, column: number): boolean => differs(drawing.columns[column], last.columns[columns[column]?.last ?? -1], columns[column] !== null, columnSize);
  for (const area of exactAreas({ rows: 1, columns: columns.length }, wide, 1)) {
    rangeAt(sheet, areaAddress(area)).setColumnProperties(drawing.columns.slice(area.left, area.right + 1).map(columnSize));
  }
}
