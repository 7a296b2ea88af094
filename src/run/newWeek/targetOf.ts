import { personNames } from "../../facts/personName.js";
import type { SheetSpec } from "../../model/columns/spec.js";
import type { Sentence } from "../../model/finding.js";
import type { Origin } from "../../model/origin.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import type { BookTables } from "../bookTables.js";

/** A row with who it belongs to and when it was. */
export interface DatedRow {
  readonly origin: Origin;
  readonly owners: readonly string[];
  readonly at: number;
}

/**
 * The sheet that takes a person's new rows: the one where their latest row stands, else the first that has the columns; a sentence where none can.
 *
 * No row is put on a layout of somebody's own, nor below a block that something else follows; a sheet without 负责人 must be this person's alone.
 */
export function targetOf(spec: SheetSpec, needed: readonly string[], person: string, rows: readonly DatedRow[], { found, inputs: { settings } }: BookTables): FoundSheet | Sentence {
  const tables = found.filter((table) => table.spec === spec).map(({ sheet }) => sheet);
  const [first] = tables;
  if (!first) return { say: "open-no-sheet", with: { sheet: spec.zh } };
  const owned = ({ owners }: DatedRow): boolean => personNames(owners, settings).includes(person);
  const on = ({ sheet }: FoundSheet): readonly DatedRow[] => rows.filter(({ origin }) => origin.sheet === sheet.name);
  const fit = tables.filter((table) => {
    const { columns } = table.headings;
    const own = on(table);
    return !table.laidOut && endsTable(table) && needed.every((field) => columns.has(field)) && (columns.has("owner") || (own.length > 0 && own.every(owned)));
  });
  const latest = (table: FoundSheet): number => on(table).filter(owned).reduce((most, { at }) => Math.max(most, at), -Infinity);
  const [target] = [...fit].sort((a, b) => latest(b) - latest(a));
  return target ?? { say: "open-own-layout", with: { sheet: first.sheet.name } };
}

/** Whether what stands below the table's last row is nothing. */
function endsTable({ sheet: { rows }, area }: FoundSheet): boolean {
  return area === undefined || rows.every((cells, row) => row <= area.bottom || cells.every((value) => value === null || value === ""));
}
