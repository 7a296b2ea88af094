import type { ColumnSpec, SheetSpec } from "../../model/columns/spec.js";
import { daySerial } from "../../model/dateSystem.js";
import type { Day } from "../../model/day.js";
import type { TypedCell } from "../../model/entry.js";
import type { FoundSheet } from "../../read/foundSheet.js";

/** What a new row says, by field; a day as its serial. */
export type NewValues = Readonly<Record<string, Pick<TypedCell, "value" | "day"> | undefined>>;

/** The cells of a new row, for those of its fields that the sheet has a column for: no column is added for what nobody typed. */
export function cellsOf(spec: SheetSpec, { headings: { columns, english } }: FoundSheet, values: NewValues): readonly TypedCell[] {
  return Object.entries(values).flatMap(([field, typed]) => {
    const column = columns.get(field);
    if (typed === undefined || typed.value === null || typed.value === "" || column === undefined) return [];
    const named = spec.columns.find((one) => one.field === field);
    return [{ ...typed, column, was: null, value: english ? inEnglish(named, typed.value) : typed.value }];
  });
}

/** A day as a cell of this workbook holds it. */
export function dayValue(day: Day, dateSystem: 1900 | 1904): Pick<TypedCell, "value" | "day"> {
  return { value: daySerial(day, dateSystem) ?? null, day: true };
}

/** The English twin of a choice. */
function inEnglish(column: ColumnSpec | undefined, value: string | number): string | number {
  const at = typeof value === "string" ? (column?.values?.indexOf(value) ?? -1) : -1;
  return column?.valuesEn?.[at] ?? value;
}
