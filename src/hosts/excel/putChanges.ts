import type { Area } from "../../model/workbook.js";
import { blockAreas, exactAreas, type Meant } from "./areasOfCells.js";
import type { Budget } from "./budget.js";
import type { CellChange } from "./cellChanges.js";
import { BLOCK_CELLS, bytesOf } from "./drawnCells.js";
import { linkTo, NEUTRAL, wholeLook } from "./looks.js";
import { areaAddress, rangeAt } from "./place.js";
import type { Redraw } from "./redraw.js";

const NOTHING: Excel.SettableCellProperties = {};

/**
 * Writes the cells that differ, in the order of a new drawing: links, formats, values, looks; a cell between them that stands is passed over.
 *
 * `oneByOne`: a row at a time, because Excel misplaces blocks of values that cross rows which a filter has hidden (office-js #224).
 */
export async function putChanges(sheet: Excel.Worksheet, redraw: Redraw, changes: readonly (readonly CellChange[])[], oneByOne: boolean, budget: Budget): Promise<void> {
  const size = { rows: changes.length, columns: changes[0]?.length ?? 0 };
  const tall = oneByOne ? 1 : Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, size.columns)));
  const where = (meant: (change: CellChange) => boolean): Meant => (row, column) => {
    const change = changes[row]?.[column];
    return change !== undefined && meant(change);
  };
  const blocks = (meant: (change: CellChange) => boolean): Area[] => blockAreas(size, where(meant), tall);
  const matrix = <T>(area: Area, of: (change: CellChange, row: number, column: number) => T): T[][] =>
    changes.slice(area.top, area.bottom + 1).map((line, row) => line.slice(area.left, area.right + 1).map((change, column) => of(change, area.top + row, area.left + column)));
  const cellAt = (row: number, column: number): NonNullable<Redraw["drawing"]["rows"][number]["cells"][number]> | null => redraw.drawing.rows[row]?.cells[column] ?? null;

  for (const area of exactAreas(size, where(({ unfill }) => unfill), tall)) rangeAt(sheet, areaAddress(area)).format.fill.clear();
  for (const area of exactAreas(size, where(({ link }) => link === "clear"), tall)) rangeAt(sheet, areaAddress(area)).clear("Hyperlinks");
  for (const area of blocks(({ link }) => link === "set")) {
    const links = matrix(area, ({ link }, row, column) => {
      const to = cellAt(row, column)?.link;
      return link === "set" && to ? linkTo(to) : NOTHING;
    });
    await budget.spend(bytesOf(links.map((line) => line.map(() => ({ value: "" })))));
    rangeAt(sheet, areaAddress(area)).setCellProperties(links);
  }
  for (const area of blocks(({ put }) => put !== null)) {
    const range = rangeAt(sheet, areaAddress(area));
    const puts = matrix(area, ({ put }) => put);
    await budget.spend(bytesOf(puts));
    // Null leaves a cell of a block as it is.
    range.numberFormat = puts.map((line) => line.map((put) => put && put.format));
    range.values = puts.map((line) => line.map((put) => put && put.value));
  }
  for (const area of blocks(({ look }) => look !== null)) {
    const looks = matrix(area, ({ look }, row, column) => {
      const cell = cellAt(row, column);
      return look === null ? NOTHING : cell ? wholeLook(cell) : NEUTRAL;
    });
    await budget.spend(bytesOf(looks.map((line) => line.map(() => ({ value: "" })))));
    rangeAt(sheet, areaAddress(area)).setCellProperties(looks);
  }
}
