import type { Table } from "./nouns.js";
import type { Origin } from "./origin.js";

/** The cell of one field in the row of an origin; the origin itself where the sheet has no such column. */
export function placeOf<Row, Field extends string>(table: Table<Row, Field>, origin: Origin, field: Field): Origin {
  const column = table.columns.get(field);
  return column === undefined ? origin : { ...origin, column };
}
