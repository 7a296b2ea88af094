import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { list, type Section } from "../section.js";
import { fitSentence } from "../inward.js";
import { isFor } from "../isFor.js";

const MOST = 5;

/** The one-minute summary: at most five lines, each with its source. */
export function summary({ review, voice, labels, options }: Page, width: number): Section {
  const lines = review.summary.filter(({ audience }) => isFor(audience, options.audience)).slice(0, MOST);
  const items = lines.map(({ say, origins: [first] }) => ({
    lead: null,
    say: words(voice.tell(fitSentence(voice, say, options.audience)), "summary"),
    link: linked(first ? labels.of(first) : "", first),
  }));
  return list("summary", voice.report("section-summary"), voice.report("nothing-summary"), items, width);
}
