import { widened, type PlacedEntry } from "../../placeEntries.js";
import { hasSet } from "../features.js";
import { areaAddress } from "../place.js";
import type { Seen } from "../survey.js";

/** A table of a sheet that gets a new row, and the cells it covers. */
interface AskedTable {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues the question where the tables of the sheets end that get new rows; none where this Excel cannot resize a table. */
export function askTables({ worksheets }: Excel.Workbook, { sheets }: Seen, placed: readonly PlacedEntry[]): readonly AskedTable[] {
  if (!hasSet("1.13")) return [];
  const growing = sheets.filter(({ name }) => placed.some(({ entry }) => entry.row === null && entry.sheet === name));
  return growing.flatMap(({ name, tables }) =>
    tables.map((one) => {
      const table = worksheets.getItem(name).tables.getItem(one);
      table.load("showTotals");
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet: name, table, range };
    }),
  );
}

/** Queues that the tables take in the new rows below them; one with a row of totals is left as it is. */
export function widenTables(asked: readonly AskedTable[], placed: readonly PlacedEntry[]): void {
  for (const { sheet, table, range } of asked) {
    const area = { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
    const wide = widened(area, placed.filter(({ entry }) => entry.sheet === sheet));
    if (!table.showTotals && wide.bottom !== area.bottom) table.resize(areaAddress(wide));
  }
}
