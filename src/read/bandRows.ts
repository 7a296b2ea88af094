import type { CellValue, Sheet } from "../model/workbook.js";
import { blank } from "./blank.js";

const SECTION = /^\s*[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]/u;

/**
 * Whether a row is a band that only names what follows: one cell, merged over columns or numbered 一、, that is not the one a row is counted by.
 *
 * Merges are looked through once; the answer is for 0-based rows.
 */
export function bandRows({ merges }: Sheet, keyColumn: number): (cells: readonly CellValue[], row: number) => boolean {
  const joined = new Set(merges.filter(({ left, right }) => right > left && left !== keyColumn).map(({ top, left }) => `${top}|${left}`));
  return (cells, row) => {
    const first = cells.findIndex((value) => !blank(value));
    const value = cells[first];
    if (first === keyColumn || typeof value !== "string") return false;
    if (!joined.has(`${row}|${first}`) && !SECTION.test(value)) return false;
    return cells.every((other, column) => column === first || blank(other));
  };
}
