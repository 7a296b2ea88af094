import type { SheetSpec } from "../../model/columns/spec.js";
import { CannotReview } from "../../model/finding.js";
import { originText, type Origin } from "../../model/origin.js";
import type { FoundSheet } from "../../read/foundSheet.js";
import type { BookTables } from "../bookTables.js";

/** A row that still stands where it was read, and the sheet, or the block of one, that it stands on. */
export interface StandingRow<Row> {
  readonly row: Row;
  readonly found: FoundSheet;
}

/**
 * The row of an origin among those read of a sheet, where it is still the one that was meant.
 *
 * @throws CannotReview `correction-stale` where it is not in its place any more.
 */
export function standingRow<Row extends { readonly origin: Origin }>(rows: readonly Row[], spec: SheetSpec, origin: Origin, isMeant: (row: Row) => boolean, { found }: BookTables): StandingRow<Row> {
  const row = rows.find((one) => originText(one.origin) === originText(origin) && isMeant(one));
  const own = found.find((table) => table.spec === spec && holds(table.sheet, origin))?.sheet;
  if (!row || !own) throw new CannotReview("correction-stale", { say: "correction-stale", with: { sheet: origin.sheet } });
  return { row, found: own };
}

function holds({ sheet, area }: FoundSheet, { sheet: name, row, column }: Origin): boolean {
  return sheet.name === name && (!area || (row - 1 >= area.top && row - 1 <= area.bottom && column - 1 >= area.left && column - 1 <= area.right));
}
