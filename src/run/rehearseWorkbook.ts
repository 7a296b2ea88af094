import type { Rehearsal } from "../model/rehearsal.js";
import type { Workbook } from "../model/workbook.js";
import { changedThresholds } from "../read/changedThresholds.js";
import { readInputs } from "../read/readInputs.js";
import { review } from "../review.js";
import { rehearse, type RehearsalRequest } from "./rehearse.js";

/** `rehearse` of a workbook that was read, with the changes as people type them: `未接触红灯天数=45`. Throws `CannotReview`. */
export function rehearseWorkbook(workbook: Workbook, request: RehearsalRequest, changes: readonly string[]): Rehearsal {
  const inputs = readInputs(workbook, { today: request.today });
  return rehearse(inputs, request, changedThresholds(changes, inputs.settings), review);
}
