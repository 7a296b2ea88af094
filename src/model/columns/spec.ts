import type { Day } from "../day.js";

/** A moment that a cell holds: its day, and minutes after midnight where a time was typed. */
export interface Moment {
  readonly day: Day;
  readonly minutes: number | null;
}

/** How a column's cells are read. `names` is a list joined by 、 and the like; `percent` gives 0–100. */
export type ColumnType = "text" | "day" | "moment" | "number" | "percent" | "choice" | "yesNo" | "names";

/** One column of the data dictionary (requirements 3 and ruling 34). */
export interface ColumnSpec {
  /** The field it becomes; the name of the column in code. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  readonly type: ColumnType;
  /** Further headings people use (ruling 14). */
  readonly aliases?: readonly string[];
  /** The allowed values of a `choice`, as the workbook has them, with their English twins in the same order. */
  readonly values?: readonly string[];
  readonly valuesEn?: readonly string[];
  /** Further words people type for a value. */
  readonly valueAliases?: Readonly<Record<string, string>>;
  /** The least and the greatest number that a score may be; one outside is listed, not used. */
  readonly range?: readonly [number, number];
  /** Without the heading there is no run: named in one sentence. */
  readonly required?: true;
  /** Shown in the standard workbook; the others are there, grouped and folded (look.md). */
  readonly shown?: true;
  /** Width in characters, a Chinese character being 2; 12 where none is named. */
  readonly width?: number;
  /** Kept inside the house: never in a copy that travels up (ruling 20). */
  readonly internal?: true;
}

/** One sheet of the standard workbook. */
export interface SheetSpec {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly columns: readonly ColumnSpec[];
}

type ValueOf<Column extends ColumnSpec> = Column["type"] extends "day"
  ? Day
  : Column["type"] extends "moment"
    ? Moment
    : Column["type"] extends "number" | "percent"
      ? number
      : Column["type"] extends "yesNo"
        ? boolean
        : Column["type"] extends "names"
          ? readonly string[]
          : Column extends { readonly values: readonly (infer Value)[] }
            ? Value
            : string;

/** The fields of a sheet's rows; a blank or unreadable cell has no field. */
export type Fields<Spec extends SheetSpec> = {
  readonly [Column in Spec["columns"][number] as Column["field"]]?: ValueOf<Column>;
};
