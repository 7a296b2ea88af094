import type { PlacedEntry } from "../../placeEntries.js";
import type { PresentSheet } from "../over/presentSheet.js";
import { childOf } from "../write/elements.js";

/** Which look cells have that are typed into. */
export interface LookFinder {
  /** The style of a cell: its own, else in a new row that of the cell above, in a heading that of the heading to its left, else its row's or its column's. */
  style(row: number, column: number): number;
  /** The columns of a new row in which the row above has looks. */
  columns(row: number): readonly number[];
  /** The attributes of a new row, its look among them. */
  row(row: number): Readonly<Record<string, string | number | undefined>>;
}

/** Finds the looks of what is typed into a sheet. */
export function lookFinder({ root, rows }: PresentSheet, entries: readonly PlacedEntry[]): LookFinder {
  const fresh = new Map(entries.flatMap(({ entry, row }) => (entry.row === null ? [[row, entry.head] as const] : [])));
  const heads = new Set(entries.flatMap(({ entry }) => (entry.row === entry.head ? [entry.head] : [])));
  const first = Math.min(...fresh.keys());
  const ownStyle = (row: number, column: number): string | undefined => rows.get(row)?.cells.get(column)?.attributes.get("s");
  /** The row whose look a new one takes; the headings lend theirs to none. */
  const lender = (row: number): number | undefined => (first - 1 > (fresh.get(row) ?? Infinity) ? first - 1 : undefined);
  const rowStyle = (row: number): string | undefined => {
    const { element } = rows.get(row) ?? {};
    return element?.attributes.get("customFormat") ? element.attributes.get("s") : undefined;
  };
  const lent = (row: number, column: number): string | undefined => {
    const above = lender(row);
    if (above !== undefined) return ownStyle(above, column) ?? rowStyle(above);
    return heads.has(row) && column > 0 ? (ownStyle(row, column - 1) ?? lent(row, column - 1)) : undefined;
  };
  const ofColumn = (column: number): string | undefined =>
    childOf(root, "cols")?.children.find(({ attributes }) => column + 1 >= Number(attributes.get("min")) && column + 1 <= Number(attributes.get("max")))?.attributes.get("style");
  return {
    style: (row, column) => Number(ownStyle(row, column) ?? lent(row, column) ?? rowStyle(row) ?? ofColumn(column) ?? 0),
    columns: (row) => [...(rows.get(lender(row) ?? -1)?.cells ?? [])].flatMap(([column, cell]) => (cell.attributes.has("s") ? [column] : [])),
    row: (row) => {
      const style = rowStyle(lender(row) ?? -1);
      return { r: row + 1, s: style, customFormat: style === undefined ? undefined : 1 };
    },
  };
}
