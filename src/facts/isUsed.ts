import type { Table } from "../model/nouns.js";

/** Whether a column is there and any row has something in it: a column of the template that nobody fills is as good as absent (ruling 17). */
export function isUsed<Row, Field extends string & keyof Row>(table: Pick<Table<Row, string>, "columns" | "rows"> | null, field: Field): boolean {
  return table !== null && table.columns.has(field) && table.rows.some((row) => row[field] !== undefined);
}
