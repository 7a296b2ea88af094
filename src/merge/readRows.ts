import type { Drawing } from "../model/drawing.js";
import { drawnValue, type Shown } from "../model/drawnValues.js";
import { NOWHERE } from "./nowhere.js";
import { isOwn } from "./oursOf.js";
import type { Stood } from "./stood.js";

/** Whether what a person types into a row of our columns is read, and drawn again by the next run: so it is on 复盘历史. */
export function isReadBack({ key }: Drawing): boolean {
  return key?.kind === "history";
}

/**
 * The rows of a sheet that is read back which no person keeps: ours, and those of which some word is drawn again in its column; none of any other sheet.
 *
 * A total that a person added is no such row: no reading keeps it.
 */
export function readRowsOf({ last, next, grid, lastRow, lastColumn, columnTwins }: Pick<Stood, "last" | "next" | "grid" | "lastRow" | "lastColumn" | "columnTwins">): ReadonlySet<number> {
  if (!isReadBack(next)) return new Set();
  const wordsOf = (twin: number): ReadonlySet<Shown> => new Set(next.rows.map(({ cells }) => drawnValue(cells[twin])));
  const drawn = grid.columns.flatMap((column) => {
    const twin = columnTwins[lastColumn.get(column) ?? NOWHERE] ?? null;
    return twin === null ? [] : [{ column, words: wordsOf(twin) }];
  });
  const isRead = (row: number): boolean => {
    const was = last.rows[lastRow.get(row) ?? NOWHERE];
    if (was && !isOwn(was)) return true;
    return drawn.some(({ column, words }) => {
      const shown = grid.at(row, column);
      return typeof shown === "string" && words.has(shown);
    });
  };
  return new Set(Array.from({ length: grid.height }, (_, row) => row).filter(isRead));
}
