import type { Area } from "../../model/workbook.js";

/** A block of rows of one sheet, small enough to be read at once. */
export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

/** Bytes a cell is expected to take in an answer: a short value (34) and its number format (14). [A], measured on the standard workbook. */
const CELL_BYTES = 48;
/** The same of a sheet of ours, which is asked for its fills as well: `{"format":{"fill":{"color":"#FFFFFF"}}}`. */
const PAINTED_CELL_BYTES = 96;
/** An answer above 5 MB is refused by Excel on the web; a fifth is left for long texts. */
const ANSWER_BYTES = 4 * 1024 * 1024;
const MOST_CELLS = 100_000;

/**
 * The used areas of sheets as batches of blocks: each batch under 4 MB by estimate, each block at most 100,000 cells.
 *
 * @example splitBlocks([{ top: 0, left: 0, bottom: 9, right: 3 }]) //=> [[{ sheet: 0, area: … }]]
 */
export function splitBlocks(used: readonly (Area | null)[], isPainted: (sheet: number) => boolean = () => false): Block[][] {
  const batches: Block[][] = [];
  let left = 0;
  for (const [sheet, area] of used.entries()) {
    if (!area) continue;
    const row = (area.right - area.left + 1) * (isPainted(sheet) ? PAINTED_CELL_BYTES : CELL_BYTES);
    const most = Math.max(1, Math.floor(MOST_CELLS / (area.right - area.left + 1)));
    for (let top = area.top; top <= area.bottom; ) {
      if (left < row) {
        batches.push([]);
        left = Math.max(ANSWER_BYTES, row);
      }
      const bottom = Math.min(area.bottom, top + Math.min(most, Math.floor(left / row)) - 1);
      batches.at(-1)?.push({ sheet, area: { ...area, top, bottom } });
      left -= row * (bottom - top + 1);
      top = bottom + 1;
    }
  }
  return batches;
}

/** A block as two of half the rows, or of half the columns where it is one row; undefined for a single cell. */
export function halves({ sheet, area }: Block): readonly [Block, Block] | undefined {
  if (area.bottom > area.top) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [{ sheet, area: { ...area, bottom: middle } }, { sheet, area: { ...area, top: middle + 1 } }];
  }
  if (area.right > area.left) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [{ sheet, area: { ...area, right: middle } }, { sheet, area: { ...area, left: middle + 1 } }];
  }
  return undefined;
}
