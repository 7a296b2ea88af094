import { cellText } from "../model/cellText.js";
import type { Shown } from "../model/drawnValues.js";
import type { CellValue, Sheet } from "../model/workbook.js";
import { filledLength } from "./filledLength.js";

/** A sheet's cells as a drawing would show them; the marker and its column are none of them. */
export interface Grid {
  /** How many rows there are down to the last that holds something. */
  readonly height: number;
  /** The columns of the sheet from the left, without the marker's. */
  readonly columns: readonly number[];
  /** What the cell of a row and a column of the sheet shows. */
  at(row: number, column: number): Shown;
}

/** The cells of a sheet on which so many columns were drawn. */
export function gridOf({ rows, marker }: Sheet, drawn: number): Grid {
  const values = rows.map((cells) => cells.map((value, column) => (column === marker?.column ? null : shownOf(value))));
  const lengths = values.map(filledLength);
  const height = filledLength(lengths.map((length) => length || null));
  const filled = lengths.reduce((most, length) => Math.max(most, length), 0);
  // Left of the marker every column stands, even a blank one.
  const width = Math.max(filled, marker?.column ?? drawn);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column !== marker?.column);
  return { height, columns, at: (row, column) => values[row]?.[column] ?? null };
}

/**
 * A cell's value as a drawing can hold it: what is neither text nor number is told as Excel prints it.
 *
 * @example shownOf({ error: "#N/A" }) //=> "#N/A"
 */
export function shownOf(value: CellValue): Shown {
  if (value === null || value === "") return null;
  if (typeof value === "string") return cellText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return value === 0 ? 0 : value;
}
