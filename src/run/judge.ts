import { NO_MEMORY, type Memory } from "../model/memory.js";
import type { Workbook } from "../model/workbook.js";
import { readInputs } from "../read/readInputs.js";
import { ruleTitles } from "../words/ruleTitles.js";
import { assess, type RunRequest } from "./assess.js";
import { drawAll, type Judged, type Telling } from "./drawAll.js";

/** Reads, judges and draws one workbook; pure, and writes nothing. Throws `CannotReview`. */
export function judge(workbook: Workbook, request: RunRequest, telling: Telling, memory: Memory = NO_MEMORY): Judged {
  const inputs = readInputs(workbook, { today: request.today });
  return drawAll(workbook, assess(workbook, inputs, { ...request, needRecords: memory.needs }, { version: telling.version, titles: ruleTitles() }), telling, memory);
}
