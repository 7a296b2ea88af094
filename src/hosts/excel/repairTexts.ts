import type { CellValue } from "../../model/workbook.js";
import { putCells } from "./drawnCells.js";
import { differences, type Written } from "./verify.js";

/**
 * Puts texts in again whose apostrophe the host kept as part of the text, now without it; true where there were any.
 *
 * Whether an apostrophe before a text is kept in a cell of format `@` is not documented and may differ between Excels.
 */
export function repairTexts(workbook: Excel.Workbook, sheets: readonly Written[], shown: readonly (readonly (readonly CellValue[])[])[]): boolean {
  let any = false;
  sheets.forEach((written, index) => {
    const { plan } = written;
    const cells = putCells(plan.drawing);
    for (const { row, column, shown: value } of differences(written, shown[index] ?? [])) {
      const wanted = cells[row]?.[column];
      if (typeof wanted?.shown !== "string" || value !== `'${wanted.shown}`) continue;
      workbook.worksheets.getItem(plan.sheet).getCell(row, column).values = [[wanted.shown]];
      any = true;
    }
  });
  return any;
}
