import type { ColumnSpec, Fields, SheetSpec } from "../../model/columns/spec.js";
import { addDays, type Day } from "../../model/day.js";
import { moment } from "../team/board.js";
import { lines } from "../team/story.js";

/**
 * The rows of a table whose first line names the fields: days are counted from the Sunday, with a time where one was noted (`-3 09:20`), lists joined by 、.
 *
 * @throws RangeError for a field that the sheet does not have.
 */
export function sampleRows<Spec extends SheetSpec>(spec: Spec, sunday: Day, table: string): readonly Fields<Spec>[] {
  const [fields = [], ...rows] = lines(table);
  const columns = fields.map((field) => {
    const column = spec.columns.find((candidate) => candidate.field === field);
    if (!column) throw new RangeError(`${spec.zh}.${field}`);
    return column;
  });
  return rows.map((cells) => {
    const known = columns.flatMap((column, at) => {
      const text = cells[at] ?? "";
      return text === "" ? [] : [[column.field, valueOf(column, text, sunday)] as const];
    });
    return Object.fromEntries(known) as Fields<Spec>;
  });
}

function valueOf({ type }: ColumnSpec, text: string, sunday: Day): unknown {
  switch (type) {
    case "day":
      return addDays(sunday, Number(text));
    case "moment":
      return moment(sunday, text);
    case "number":
    case "percent":
      return Number(text);
    case "yesNo":
      return text === "是";
    case "names":
      return text.split("、");
    default:
      return text;
  }
}

/** Rows with what other tables add to them, found by one field that tells them apart. */
export function withMore<Row extends object>(rows: readonly Row[], key: keyof Row, ...more: readonly (readonly Row[])[]): readonly Row[] {
  return rows.map((row) => more.reduce((whole, table) => ({ ...whole, ...table.find((other) => other[key] === row[key]) }), row));
}
