import { columnLetters, type Origin } from "../../model/origin.js";
import type { CellValue, Sheet } from "../../model/workbook.js";
import { numbersIn } from "./numbersIn.js";

/** Letters of a heading. */
const LONGEST = 20;

/** A column that nobody sees: what stands over it, and the first cell with something in it. */
export interface UnseenColumn {
  readonly head: string;
  readonly place: Origin;
}

/** The first filled cell of each hidden or filtered row that holds something. */
export function unseenRows({ name, rows, hiddenRows }: Sheet): readonly Origin[] {
  return hiddenRows.flatMap((row) => {
    const column = (rows[row] ?? []).findIndex(isFilled);
    return column < 0 ? [] : [{ sheet: name, row: row + 1, column: column + 1 }];
  });
}

/** The hidden columns that hold something below their heading: a heading alone, as folded columns of the standard workbook have it, tells nothing. */
export function unseenColumns({ name, rows }: Sheet, columns: readonly number[]): readonly UnseenColumn[] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return columns.filter((column) => column < width).flatMap((column): readonly UnseenColumn[] => {
    const head = rows.findIndex((cells) => isFilled(cells[column]));
    const first = rows.findIndex((cells, row) => row > head && isFilled(cells[column]));
    if (head < 0 || first < 0) return [];
    return [{ head: headOf(rows[head]?.[column]) ?? columnLetters(column + 1), place: { sheet: name, row: first + 1, column: column + 1 } }];
  });
}

/** What may be told of a cell as a heading: a short text without anybody's number; a column without headings begins with what it holds. */
function headOf(value: CellValue | undefined): string | null {
  return typeof value === "string" && value.length <= LONGEST && numbersIn(value).length === 0 ? value : null;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
