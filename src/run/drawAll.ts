import { planWrites, type Plan } from "../merge/planWrites.js";
import type { DateSystem } from "../model/dateSystem.js";
import { isoDay } from "../model/day.js";
import type { Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import { historySheet } from "../report/historySheet.js";
import { keptSection } from "../report/keptSection.js";
import type { Words } from "../words/index.js";
import type { Assessed } from "./assess.js";
import { drawingsOf } from "./drawingsOf.js";

/** What a review is told in and signed with. */
export interface Telling {
  readonly words: Words;
  readonly version: string;
}

/** A judged workbook: the review, every page of it, and what is to be written. */
export interface Judged {
  readonly review: Review;
  readonly drawings: readonly Drawing[];
  readonly plan: Plan;
  readonly dateSystem: DateSystem;
}

/** Draws a judged workbook's pages and plans where they go. */
export function drawAll(workbook: Workbook, { review, shared, history, footer, dateSystem, audience }: Assessed, { words, version }: Telling): Judged {
  const options = { dateSystem, ...(footer === null ? {} : { footer }), ...(audience && { audience }) };
  const kept = history ? [historySheet(review.history, { version, week: isoDay(review.week.start) }, words, options)] : [];
  const drawings = [...drawingsOf(review, shared, words, options), ...kept];
  return { review, drawings, plan: planWrites(workbook, drawings, version, () => null, keptSection(words, options)), dateSystem };
}
