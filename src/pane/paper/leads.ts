import type { Role } from "../../model/drawing.js";
import type { GridRow } from "../grid.js";

const LEADING: ReadonlySet<Role> = new Set(["title", "section", "head", "figure", "figureLabel"]);

/** Whether a row stays with the row below it: a heading with what it heads, and rows that one cell reaches over. */
export function leads({ cells }: GridRow): boolean {
  return cells.some(({ cell, rows }) => rows > 1 || (cell !== null && LEADING.has(cell.role)));
}
