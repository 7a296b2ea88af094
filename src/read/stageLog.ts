import { STAGE_LOG } from "../model/columns/index.js";
import type { FieldOf, StageMove } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 阶段记录: one move of a client or project a row. */
export function readStageLog(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<StageMove, FieldOf<typeof STAGE_LOG>> {
  return neededRows<StageMove, typeof STAGE_LOG>(STAGE_LOG, found, context, problems, { key: "subject", needed: ["subject", "to", "day"] });
}
