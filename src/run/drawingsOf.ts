import type { BoardKey } from "../model/boards/index.js";
import type { Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import { BOARDS, INWARD_BOARDS } from "../report/boards/index.js";
import { coordinationTable } from "../report/coordinationTable.js";
import type { ReportOptions } from "../report/options.js";
import { reviewSheet } from "../report/reviewSheet.js";
import { teamPage } from "../report/teamPage.js";
import { upwardDrawing } from "../report/upward.js";
import { voiceOf } from "../report/voice.js";
import type { Words } from "../words/index.js";

/** What stands on the shared sheets, and which boards are among them. */
export interface Shared {
  readonly review: Review;
  readonly boards: readonly BoardKey[];
}

/**
 * The pages of a review: a person's sheet or the team's page, then the coordination table and the boards.
 *
 * A board without data is not made, nor one of what stays inside in a copy that goes up (ruling 20); `shared` null leaves all shared sheets out.
 */
export function drawingsOf(review: Review, shared: Shared | null, words: Words, options: ReportOptions): readonly [page: Drawing, ...others: Drawing[]] {
  const shown = (drawing: Drawing): Drawing => (options.audience === "up" ? upwardDrawing(drawing, voiceOf(words)) : drawing);
  const first = review.person === null ? teamPage(review, words, options) : reviewSheet(review, words, options);
  if (!shared) return [shown(first)];
  const wanted = options.audience === "up" ? shared.boards.filter((key) => !INWARD_BOARDS.has(key)) : shared.boards;
  const boards = wanted.flatMap((key) => BOARDS[key](shared.review, words, options) ?? []);
  return [shown(first), ...[coordinationTable(shared.review, words, options), ...boards].map(shown)];
}
