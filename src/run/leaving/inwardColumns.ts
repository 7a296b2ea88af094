import type { ColumnSpec } from "../../model/columns/spec.js";
import type { Day } from "../../model/day.js";
import type { Origin } from "../../model/origin.js";
import type { Workbook } from "../../model/workbook.js";
import { bookTables, type BookTable } from "../bookTables.js";

/** Columns of one sheet that stay inside the house, with something in them. */
export interface InwardColumns {
  readonly sheet: string;
  /** Their headings as the sheet has them. */
  readonly heads: readonly string[];
  /** The first filled cell; null where it stands elsewhere by then. */
  readonly place: Origin | null;
}

/** The filled columns of a workbook's tables that are told to nobody above (ruling 20). */
export function inwardColumns(workbook: Workbook, today: Day): readonly InwardColumns[] {
  return bookTables(workbook, today).found.flatMap(inwardOf);
}

/** Those of them that a lean copy takes along with its sheets, where rows stand in other places. */
export function takenInward(inward: readonly InwardColumns[], sheets: readonly string[]): readonly InwardColumns[] {
  return inward.filter(({ sheet }) => sheets.includes(sheet)).map((one) => ({ ...one, place: null }));
}

function inwardOf({ spec, sheet: { sheet, headings } }: BookTable): readonly InwardColumns[] {
  const columns: readonly ColumnSpec[] = spec.columns;
  const filled = columns.flatMap(({ field, internal }) => {
    const column = internal ? headings.columns.get(field) : undefined;
    if (column === undefined) return [];
    const row = sheet.rows.findIndex((cells, at) => at >= headings.firstRow && cells[column] !== undefined && cells[column] !== null && cells[column] !== "");
    return row < 0 ? [] : [{ head: String(sheet.rows[headings.row]?.[column] ?? ""), place: { sheet: sheet.name, row: row + 1, column: column + 1 } }];
  });
  return filled[0] ? [{ sheet: sheet.name, heads: filled.map(({ head }) => head), place: filled[0].place }] : [];
}
