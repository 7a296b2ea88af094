import type { Day } from "../model/day.js";
import { CannotReview, type Problem } from "../model/finding.js";
import type { Workbook } from "../model/workbook.js";
import { readInputs } from "../read/readInputs.js";

/** What reading a workbook for a review would say: assumptions to confirm and what was not used, or the one sentence that stops it. */
export function readingNotes(workbook: Workbook, today: Day): readonly Problem[] {
  try {
    return readInputs(workbook, { today }).problems;
  } catch (error) {
    if (error instanceof CannotReview) return [{ code: error.code, origin: null, say: error.say }];
    throw error;
  }
}
