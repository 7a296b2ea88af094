import type { SheetSpec } from "../model/columns/spec.js";
import type { Entry, HeldCell, TypedCell } from "../model/entry.js";
import { CannotReview } from "../model/finding.js";
import type { CellValue, Sheet } from "../model/workbook.js";
import type { FoundSheet } from "../read/foundSheet.js";

/** Values by the fields of a sheet's columns. */
export type FieldValues = Readonly<Record<string, Pick<TypedCell, "value" | "day">>>;

/** A row of a sheet that was found: one that is there, from 0, or a new one. */
export interface FoundRow {
  readonly spec: SheetSpec;
  readonly found: FoundSheet;
  readonly row: number | null;
}

/**
 * The entries that give a row these values: first the headings that the sheet lacks, at the first free columns of the heading row, then the row itself.
 *
 * @throws CannotReview `correction-no-column` where a column is wanting on a block or a layout of somebody's own: what stands beside it is not known.
 */
export function typedFields({ spec, found, row }: FoundRow, values: FieldValues): readonly Entry[] {
  const { sheet, headings, area, laidOut } = found;
  const head = headings.row;
  const added: Entry[] = [];
  const columnOf = (field: string): number => {
    const column = laidOut ? undefined : headings.columns.get(field);
    if (column !== undefined) return column;
    const named = spec.columns.find((one) => one.field === field);
    const heading = (headings.english ? named?.en : named?.zh) ?? field;
    if (laidOut || area) throw new CannotReview("correction-no-column", { say: "correction-no-column", with: { sheet: sheet.name, heading } });
    const free = freeColumn(sheet, head) + added.length;
    added.push({ sheet: sheet.name, row: head, head, cells: [{ column: free, value: heading, was: valueAt(sheet, head, free) }], holds: headCells(found) });
    return free;
  };
  const cells = Object.entries(values).map(([field, typed]): TypedCell => {
    const column = columnOf(field);
    return { column, was: row === null ? null : valueAt(sheet, row, column), ...typed };
  });
  return [...added, { sheet: sheet.name, row, head, cells, holds: [...headCells(found), ...rowCells(found, spec, row)] }];
}

/** Headings that must still stand where they stood, so that what is typed stands under its own. */
function headCells({ sheet, headings }: FoundSheet): readonly HeldCell[] {
  return [...headings.columns.values()].map((column) => ({ row: headings.row, column, value: valueAt(sheet, headings.row, column) }));
}

/** The required cells of a row that is there, so that it is the row that was meant. */
function rowCells({ sheet, headings }: FoundSheet, { columns }: SheetSpec, row: number | null): readonly HeldCell[] {
  if (row === null) return [];
  return columns.flatMap(({ field, required }) => {
    const column = required ? headings.columns.get(field) : undefined;
    return column === undefined ? [] : [{ row, column, value: valueAt(sheet, row, column) }];
  });
}

/** The first column right of the last heading in which nothing stands below. */
function freeColumn({ rows }: Sheet, head: number): number {
  const beyond = (free: number, cells: readonly CellValue[]): number => cells.reduce((last: number, value, at) => (value === null || value === "" ? last : Math.max(last, at + 1)), free);
  return rows.slice(head).reduce(beyond, 0);
}

function valueAt({ rows }: Sheet, row: number, column: number): CellValue {
  return rows[row]?.[column] ?? null;
}
