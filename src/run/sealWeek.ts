import type { Drawing } from "../model/drawing.js";
import type { HistoryLine } from "../model/history.js";
import type { Memory, SealedWeek } from "../model/memory.js";
import type { Review } from "../model/review.js";
import { changedLines } from "../report/sealed/changedLines.js";
import { sealedLines } from "../report/sealed/sealedLines.js";
import { sealedPage, sealing } from "../report/sealed/sealedPage.js";
import type { Words } from "../words/words.js";

/** What becomes of a review's page and memory where its week is sealed, or is to be. */
export interface Sealed {
  /** What is drawn in place of the page: the page itself, with the sealed one beside it, or the sealed one alone. */
  readonly pages: readonly Drawing[];
  readonly memory: Memory;
  readonly history: readonly HistoryLine[];
}

interface Sealing {
  readonly review: Review;
  readonly page: Drawing;
  readonly memory: Memory;
  /** `seal` keeps the page as it is now; `unseal` forgets that it was kept. */
  readonly ask: "seal" | "unseal" | null;
  readonly thresholds: Readonly<Record<string, number>>;
}

/**
 * Seals a week, or draws a sealed one from what was stored, with what changed since at its foot (ruling 24).
 *
 * A week that is sealed already stays as it was first sealed; the living sheet of that person is then left alone.
 */
export function sealWeek({ review, page, memory, ask, thresholds }: Sealing, words: Words): Sealed {
  const { person, week, today, version } = review;
  const isThis = (sealed: SealedWeek): boolean => sealed.person === person && sealed.week === week.start;
  if (ask === "unseal") {
    return { pages: [page], memory: { ...memory, sealed: memory.sealed.filter((sealed) => !isThis(sealed)) }, history: marked(review, false) };
  }
  const known = memory.sealed.find(isThis);
  if (known) return { pages: [sealedPage(known, changedLines(known.lines, sealedLines(review)), words)], memory, history: review.history };
  if (ask === null) return { pages: [page], memory, history: review.history };
  const named = { person, week: week.start, sealedOn: today };
  const sealed: SealedWeek = { ...named, version, thresholds, lines: sealedLines(review), drawing: sealing(page, named, words) };
  return { pages: [page, sealed.drawing], memory: { ...memory, sealed: [...memory.sealed, sealed] }, history: marked(review, true) };
}

/** The lines of the week's people in 复盘历史, sealed or open. */
function marked({ history, week, person, people }: Review, sealed: boolean): readonly HistoryLine[] {
  const meant = person === null ? people : [person];
  return history.map((line) => (line.week === week.start && meant.includes(line.owner) ? { ...line, sealed } : line));
}
