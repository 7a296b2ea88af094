import type { Table, TablePart } from "./nouns.js";
import { originText, type Origin } from "./origin.js";

/** The cell of one field in the row of an origin; the origin itself where its sheet has no such column. */
export function placeOf<Row, Field extends string>(table: Table<Row, Field>, origin: Origin, field: Field): Origin {
  const own = table.cells?.get(originText(origin));
  if (own) return own.get(field) ?? origin;
  const columns = table.parts?.find((part) => holds(part, origin))?.columns ?? table.columns;
  const column = columns.get(field);
  return column === undefined ? origin : { ...origin, column };
}

/** Whether the row of an origin has a column for a field: of joined sheets, one may have what another lacks (ruling 17). */
export function hasField<Row, Field extends string>(table: Table<Row, Field>, origin: Origin, field: Field): boolean {
  return columnsAt(table, origin).has(field);
}

function columnsAt<Row, Field extends string>({ cells, parts, columns }: Table<Row, Field>, origin: Origin): ReadonlyMap<string, unknown> {
  return cells?.get(originText(origin)) ?? parts?.find((part) => holds(part, origin))?.columns ?? columns;
}

function holds({ sheet, top, bottom, left, right }: TablePart, { sheet: name, row, column }: Origin): boolean {
  return sheet === name && row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * The names of the sheets a table was read from, joined as a list.
 *
 * @example sheetsOf({ sheet: "周计划", columns: new Map(), rows: [], hidden: 0 }) //=> "周计划"
 */
export function sheetsOf({ sheet, parts }: Pick<Table<unknown>, "sheet" | "parts">): string {
  return parts ? [...new Set(parts.map((part) => part.sheet))].join("、") : sheet;
}
