import type { Format } from "./drawing.js";
import type { Shown } from "./drawnValues.js";

/**
 * What a person's edit of a generated sheet is: a cell `changed`; the same where our own value has changed as well (`conflict`); a `row` or
 * `column` they added; what they emptied or deleted of ours, `restored`; a row or column of ours that they edited and that we no longer
 * draw (`orphaned`).
 */
export type Edit = "changed" | "conflict" | "row" | "column" | "restored" | "orphaned";

/** One edit of a person, and what became of it. */
export interface Kept {
  readonly edit: Edit;
  /** Its place in the merged drawing, 0-based; null in `row` for a whole column, in `column` for a whole row. */
  readonly row: number | null;
  readonly column: number | null;
  /** What the person has there: of a whole row or column its first value; null where they took something out. */
  readonly theirs: Shown;
  /** What our own drawing says there; null for what is the person's alone. */
  readonly ours: Shown;
  /** How a number of ours is printed. */
  readonly format?: Format;
}

/** The edits found on one sheet, by its present name. */
export interface KeptOn {
  readonly sheet: string;
  readonly edits: readonly Kept[];
}

/**
 * A sheet of ours that is left as it stands, by its present name: a person has edited it and nobody remembers what was drawn there
 * (`unknown-edits`), or a newer version of the product drew it (`newer`).
 */
export interface Left {
  readonly sheet: string;
  readonly why: "unknown-edits" | "newer";
}
