import type { Area } from "../../model/workbook.js";
import { areaAddress, rangeAt } from "./place.js";

/** Cells to be joined: all into one, or each row of the area by itself. */
export interface MergeBlock {
  readonly area: Area;
  readonly across: boolean;
}

/** Queues the joining of areas that do not overlap; rows alike that stand together cost as much as one. */
export function mergeAreas(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const { area, across } of mergeBlocks(areas)) rangeAt(sheet, areaAddress(area)).merge(across);
}

/**
 * The same areas in fewer blocks: those of one row, with the same columns, that stand one below the other are one block.
 *
 * @example mergeBlocks([{ top: 0, bottom: 0, left: 0, right: 3 }, { top: 1, bottom: 1, left: 0, right: 3 }]) //=> [{ area: { top: 0, bottom: 1, left: 0, right: 3 }, across: true }]
 */
export function mergeBlocks(areas: readonly Area[]): MergeBlock[] {
  const blocks: MergeBlock[] = [];
  const open = new Map<string, number>();
  for (const area of [...areas].sort((one, other) => one.top - other.top)) {
    const columns = `${area.left}:${area.right}`;
    const at = open.get(columns);
    const above = at === undefined ? undefined : blocks[at]?.area;
    if (area.top < area.bottom) blocks.push({ area, across: false });
    else if (at !== undefined && above?.bottom === area.top - 1) blocks[at] = { area: { ...above, bottom: area.bottom }, across: true };
    else open.set(columns, blocks.push({ area, across: true }) - 1);
  }
  return blocks;
}
