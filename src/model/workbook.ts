import type { DateSystem } from "./dateSystem.js";

/** An error that a cell shows instead of a value, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds, as the workbook has it: dates are serial numbers, a blank is null.
 * Only `read/` knows which column is a day, so only `read/` turns a serial into one.
 */
export type CellValue = string | number | boolean | CellError | null;

/** A block of cells; all four are 0-based and inclusive. Never expanded into cells. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a sheet is seen; a very hidden one only code can show. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** A cell that a person coloured; `color` is RRGGBB. */
export interface Paint {
  readonly row: number;
  readonly column: number;
  readonly color: string;
}

/** One worksheet at one moment, as plain data that JSON can hold. */
export interface Sheet {
  readonly name: string;
  /** The kind of sheet that 设置 says it is, by the kind's name or an alias of it; absent where 设置 says nothing. */
  readonly calledAs?: string;
  readonly visibility: Visibility;
  /** `rows[0][0]` is A1. Rows are as long as their last filled cell; a missing row is an empty array. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats beside `rows`, "" for General; a missing row or cell is General. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** 0-based rows that are hidden or filtered away. They count; the review says so (ruling 12). */
  readonly hiddenRows: readonly number[];
  /** Whether the sheet is protected against changes. */
  readonly locked: boolean;
  /** Cells whose fill is none of our palette's: a person coloured them. Asked of generated sheets alone; absent elsewhere. */
  readonly paints?: readonly Paint[];
  /** The cell our marker name of this sheet points to, where there is one. */
  readonly marker: { readonly row: number; readonly column: number } | null;
}

/** A remark of a host on something in the file that a person should know (an external link, a macro, a skipped cell). */
export interface FileFinding {
  readonly code: string;
  readonly sheet: string | null;
  /** A1 address where there is one cell to show. */
  readonly cell: string | null;
  /** The measured things the sentence is made of. */
  readonly with: Readonly<Record<string, string | number>>;
}

/** A whole workbook at one moment. */
export interface Workbook {
  /** File name without folder, or null where the host does not know it. */
  readonly fileName: string | null;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly Sheet[];
  readonly findings: readonly FileFinding[];
}
