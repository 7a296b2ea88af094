import type { Area } from "../../../src/model/workbook.js";
import type { BookSheet } from "../book/book.js";
import { wholeLines, type Lines } from "../book/shiftLines.js";
import { refuse } from "../fault.js";
import { guard } from "./guard.js";

/** The rows and columns of a sheet that a range reaches over. */
interface LinesAt {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** Whether each column that a range reaches over is hidden. */
export function columnsHidden({ sheet, area }: LinesAt): boolean[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, column) => sheet.hiddenColumns.has(area.left + column));
}

/** What is told of each column. */
export function columnProperties(it: LinesAt, [wanted]: readonly unknown[]): { readonly columnHidden: boolean }[] {
  if (!(wanted as { columnHidden?: boolean }).columnHidden) refuse("NotImplemented", "The stand-in tells of columns whether they are hidden only.");
  return columnsHidden(it).map((columnHidden) => ({ columnHidden }));
}

/** Hides lines or shows them. */
export function setHidden(hidden: Set<number>, from: number, to: number, value: unknown): void {
  if (typeof value !== "boolean") refuse("InvalidArgument", "Hidden is true or false.");
  for (let index = from; index <= to; index += 1) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Goes over the settings given for each line of a range. */
export function lines(it: LinesAt, given: unknown, count: number, put: (index: number, line: Record<string, unknown>) => void): null {
  guard(it.sheet);
  if (!Array.isArray(given) || given.length !== count) refuse("InvalidArgument", "The number of settings doesn't match the range.");
  (given as unknown[]).forEach((line, index) => put(index, line as Record<string, unknown>));
  return null;
}

/** Puts lines one level deeper into the outline, or one out of it. */
export function deepen(it: LinesAt, by: unknown, step: 1 | -1): void {
  const [levels, from, to] = by === "ByColumns" ? [it.sheet.columnLevels, it.area.left, it.area.right] as const : [it.sheet.rowLevels, it.area.top, it.area.bottom] as const;
  for (let index = from; index <= to; index += 1) {
    const level = (levels.get(index) ?? 0) + step;
    if (level < 0 || level > 7) refuse("GeneralException", "There is nothing to ungroup, or no deeper level.");
    if (level === 0) levels.delete(index);
    else levels.set(index, level);
  }
}

/** The whole lines that a range is, shifted in the one way that whole lines can be. */
export function linesOf(it: LinesAt, direction: unknown, of: Readonly<Record<Lines["axis"], string>>): Lines {
  const lines = wholeLines(it.area) ?? refuse("NotImplemented", "The stand-in shifts whole rows and columns only.");
  return of[lines.axis] === direction ? lines : refuse("InvalidArgument", `Whole ${lines.axis} are not shifted ${String(direction)}.`);
}
