import type { Format } from "./drawing.js";
import type { Day } from "./day.js";
import type { Problem } from "./finding.js";
import type { Origin } from "./origin.js";
import type { Sheet } from "./workbook.js";

/** A cell as it is carried into another workbook: what was typed, days as serials of the 1900 system where they were read for sure. */
export interface BookCell {
  readonly value: string | number;
  readonly format: Format;
}

/** What a person typed where the carried cell holds something else: its heading, and the text. */
export interface Original {
  readonly heading: string;
  readonly text: string;
}

/** One row of a mailed workbook, ready to be carried. */
export interface BookRow {
  /** The sheet's key in the data dictionary, such as `plans`. */
  readonly kind: string;
  readonly file: string;
  readonly origin: Origin;
  /** The cells under known headings, by field. */
  readonly cells: ReadonlyMap<string, BookCell>;
  /** The cells under headings that are not in the data dictionary, by heading. */
  readonly extra: ReadonlyMap<string, BookCell>;
  /** The row's fields as they were read; a field that was not read is absent. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Whose row it is. */
  readonly who: readonly string[];
  /** The Monday of a planned task, the day of a log row; null for other rows and where nobody can tell. */
  readonly when: Day | null;
  readonly originals: readonly Original[];
  /** 来源文件 and 冲突, where a team's workbook has them. */
  readonly source: string | null;
  readonly mark: string | null;
}

/** How a heading was read: as which field of the data dictionary; null where it is not known. */
export interface HeadingRead {
  readonly text: string;
  readonly field: string | null;
  /** It is the standard heading itself. */
  readonly standard: boolean;
}

/** A sheet of a mailed workbook, or a block of one, as it was found. */
export interface BookTable {
  readonly kind: string;
  readonly sheet: string;
  readonly headings: readonly HeadingRead[];
  /** A layout of somebody's own, turned into a table. */
  readonly ownLayout: boolean;
  readonly rows: readonly BookRow[];
  /** How many of its rows are hidden or filtered away; they count (ruling 12). */
  readonly hidden: number;
}

/** One row of 设置 as typed. */
export interface BookSetting {
  /** Which setting it is, the same in every language; null for a key that nobody knows. */
  readonly id: string | null;
  readonly key: string;
  readonly cell: BookCell;
  readonly text: string;
  readonly origin: Origin;
}

/** Filled cells of a sheet that are not carried: titles, totals, notes beside a table. */
export interface LeftTexts {
  readonly sheet: string;
  /** Whether the sheet was read at all; of one that was not only the cells are counted. */
  readonly read: boolean;
  readonly cells: number;
  readonly texts: readonly string[];
}

/** A mailed workbook as it was read, ready to be rolled up with others. */
export interface Book {
  readonly file: string;
  readonly tables: readonly BookTable[];
  readonly settings: readonly BookSetting[];
  readonly left: readonly LeftTexts[];
  /** What reading assumed or left out. */
  readonly problems: readonly Problem[];
  /** The version of the product that drew a sheet in it; null where none did. */
  readonly version: string | null;
  /** The generated sheets in it, by which it is known what it is. */
  readonly ours: readonly Sheet[];
}
