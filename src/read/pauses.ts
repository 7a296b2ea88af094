import { PAUSES } from "../model/columns/index.js";
import type { FieldOf, Pause } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 暂停: one resting flag a row; without rule, subject or day nothing rests, and the row is named. */
export function readPauses(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Pause, FieldOf<typeof PAUSES>> {
  return neededRows<Pause, typeof PAUSES>(PAUSES, found, context, problems, { key: "rule", needed: ["rule", "subject", "until"] });
}
