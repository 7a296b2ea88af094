import type { Workbook } from "../model/workbook.js";
import { assess, type RunRequest } from "./assess.js";
import { drawAll, type Judged, type Telling } from "./drawAll.js";

/** Reads, judges and draws one workbook; pure, and writes nothing. Throws `CannotReview`. */
export function judge(workbook: Workbook, request: RunRequest, telling: Telling): Judged {
  return drawAll(workbook, assess(workbook, request, telling.version), telling);
}
