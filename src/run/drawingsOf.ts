import type { BoardKey } from "../model/boards/index.js";
import type { Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import { BOARDS } from "../report/boards/index.js";
import { coordinationTable } from "../report/coordinationTable.js";
import type { ReportOptions } from "../report/options.js";
import { reviewSheet } from "../report/reviewSheet.js";
import { teamPage } from "../report/teamPage.js";
import type { Words } from "../words/index.js";

/** What stands on the shared sheets, and which boards are among them. */
export interface Shared {
  readonly review: Review;
  readonly boards: readonly BoardKey[];
}

/**
 * The pages of a review: a person's sheet or the team's page, then the coordination table and the boards.
 *
 * A board without data is not made; `shared` null leaves all shared sheets out.
 */
export function drawingsOf(review: Review, shared: Shared | null, words: Words, options: ReportOptions): readonly Drawing[] {
  const first = review.person === null ? teamPage(review, words, options) : reviewSheet(review, words, options);
  if (!shared) return [first];
  const boards = shared.boards.flatMap((key) => BOARDS[key](shared.review, words, options) ?? []);
  return [first, coordinationTable(shared.review, words, options), ...boards];
}
