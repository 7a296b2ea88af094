import type { Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import { clientBoard } from "../report/clientBoard.js";
import { coordinationTable } from "../report/coordinationTable.js";
import type { ReportOptions } from "../report/options.js";
import { reviewSheet } from "../report/reviewSheet.js";
import { teamPage } from "../report/teamPage.js";
import type { Words } from "../words/index.js";

/**
 * The pages of a review: a person's sheet or the team's page, then the shared boards.
 *
 * The client board is drawn where the workbook has clients; `shared` null leaves both boards out.
 */
export function drawingsOf(review: Review, shared: Review | null, words: Words, options: ReportOptions): readonly Drawing[] {
  const first = review.person === null ? teamPage(review, words, options) : reviewSheet(review, words, options);
  if (!shared) return [first];
  const boards = [coordinationTable(shared, words, options)];
  if (shared.clients.length > 0) boards.push(clientBoard(shared, words, options));
  return [first, ...boards];
}
