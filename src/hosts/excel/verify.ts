import type { CellValue } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import { contentHash } from "../../model/marker.js";
import { putCells } from "./drawnCells.js";
import { fail } from "./failureOf.js";
import { markPlace } from "./mark.js";
import { cellAddress } from "./place.js";
import { isPersons, type Redraw } from "./redraw.js";

/** A sheet that was written: by which plan, and over what. */
export interface Written {
  readonly plan: WritePlan;
  readonly redraw: Redraw | null;
}

/** A cell that shows something else than was put into it. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly shown: CellValue;
}

/** Excel keeps 15 digits; a number that differs after them is the same number. */
const SAME = 1e-12;

/** What a sheet shows after the write, `[row][column]` from A1. */
export function shownCells(used: Excel.Range): CellValue[][] {
  const rows: CellValue[][] = [];
  if (used.isNullObject) return rows;
  (used.values as CellValue[][]).forEach((line, row) => {
    const cells = (rows[used.rowIndex + row] ??= []);
    line.forEach((value, column) => (cells[used.columnIndex + column] = value));
  });
  return Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null));
}

/** The drawn cells that do not read back as they were put; formulas show what Excel computes and are not compared, nor is what a person typed. */
export function differences({ plan, redraw }: Written, shown: readonly (readonly CellValue[])[]): Difference[] {
  const found: Difference[] = [];
  putCells(plan.drawing).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = shown[row]?.[column] ?? "";
      if (redraw && isPersons(redraw, row, column)) return;
      if (cell.shown !== undefined && !same(cell.shown, value)) found.push({ row, column, shown: value });
    });
  });
  return found;
}

/** Whether a cell shows what was put into it. */
export function same(wanted: string | number, shown: CellValue): boolean {
  if (typeof wanted === "number" && typeof shown === "number") return Math.abs(wanted - shown) <= SAME * Math.max(1, Math.abs(wanted));
  return wanted === shown;
}

/** The hash of what stands, or the failure that names the first cell which does not show what was put. */
export function verified(written: Written, shown: readonly (readonly CellValue[])[]): string {
  const { plan } = written;
  const [first] = differences(written, shown);
  if (first) throw fail("excel-value-differs", { sheet: plan.sheet, cell: cellAddress(first.row, first.column) });
  return contentHash(shown, plan.drawing.key ? markPlace(plan) : null);
}
