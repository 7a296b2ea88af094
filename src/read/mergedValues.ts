import type { Area, CellValue, Sheet } from "../model/workbook.js";

/**
 * What a blank cell of one column shows because it lies in a merge that begins above it; asked row by row, downwards.
 *
 * Only inside merges: a true blank stays blank. A merge across columns fills none but its first.
 */
export function mergedValues(sheet: Sheet, column: number): ((row: number) => CellValue) | undefined {
  const areas = sheet.merges.filter(({ left, top, bottom }) => left === column && bottom > top).sort((a, b) => a.top - b.top);
  if (areas.length === 0) return undefined;
  let next = 0;
  return (row) => {
    let area: Area | undefined = areas[next];
    while (area && area.bottom < row) {
      next += 1;
      area = areas[next];
    }
    return area && area.top < row ? (sheet.rows[area.top]?.[column] ?? null) : null;
  };
}
