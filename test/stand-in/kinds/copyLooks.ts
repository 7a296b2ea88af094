import type { Area } from "../../../src/model/workbook.js";
import { sizeOf } from "../book/address.js";
import { cellAt, ensureCell, type BookSheet } from "../book/book.js";
import { guard } from "./guard.js";

/** Cells of one sheet. */
interface Cells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** Copies looks cell by cell, repeating the source where the target is larger. */
export function copyLooks(target: Cells, from: Cells): void {
  guard(target.sheet);
  const { area } = target;
  const size = sizeOf(from.area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const source = cellAt(from.sheet, from.area.top + ((row - area.top) % size.rows), from.area.left + ((column - area.left) % size.columns));
      Object.assign(ensureCell(target.sheet, row, column), { look: { ...source?.look }, format: source?.format ?? "General" });
    }
  }
}
