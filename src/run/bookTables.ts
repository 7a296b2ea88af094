import type { SheetSpec } from "../model/columns/spec.js";
import type { Day } from "../model/day.js";
import type { Inputs } from "../model/inputs.js";
import type { Workbook } from "../model/workbook.js";
import type { BookWatch } from "../read/bookWatch.js";
import type { FoundSheet } from "../read/foundSheet.js";
import { readInputs } from "../read/readInputs.js";

/** A table of a workbook, with the headings under which its rows stand. */
export interface BookTable {
  readonly spec: SheetSpec;
  readonly sheet: FoundSheet;
}

/** A workbook that was read so that something can be typed into it. */
export interface BookTables {
  readonly workbook: Workbook;
  readonly inputs: Inputs;
  readonly found: readonly BookTable[];
}

/** Reads a workbook and keeps where its tables stand. Throws `CannotReview` as `readInputs`. */
export function bookTables(workbook: Workbook, today: Day): BookTables {
  const found: BookTable[] = [];
  const watch: BookWatch = {
    settings: () => undefined,
    table: (spec, sheet) => {
      found.push({ spec, sheet });
      return () => undefined;
    },
  };
  return { workbook, inputs: readInputs(workbook, { today, watch }), found };
}
