import { isoDay } from "../model/day.js";
import type { BoardKey } from "../model/boards/index.js";
import type { Chart, DrawnColumn, Drawing } from "../model/drawing.js";
import type { Review } from "../model/review.js";
import type { Stack } from "./draw.js";
import type { ReportOptions } from "./options.js";
import { portraitPage } from "./portraitPage.js";
import type { Voice } from "./voice.js";

/** A board that is a page of sections and not one table: already stacked on its grid. */
export interface PageBoard {
  readonly key: BoardKey;
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
  readonly stack: Pick<Stack, "rows" | "merges">;
  readonly charts: readonly Chart[];
}

/** A board of sections as a portrait sheet whose title stays in sight. */
export function drawPageBoard({ key, name, columns, stack, charts }: PageBoard, review: Review, voice: Voice, options: ReportOptions): Drawing {
  const { rows, merges } = stack;
  return portraitPage({ key: { kind: "board", subject: key }, name, columns, rows, merges, charts, tab: "accent", week: isoDay(review.week.start) }, review.version, voice, options);
}
