import { SCORES } from "../model/columns/index.js";
import type { FieldOf, Score } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { neededRows } from "./neededRows.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";

/** 评分记录: one client on one day a row; a number outside its scale is listed and not used. */
export function readScores(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Score, FieldOf<typeof SCORES>> {
  return neededRows<Score, typeof SCORES>(SCORES, found, context, problems, { key: "client", needed: ["client", "day"] });
}
