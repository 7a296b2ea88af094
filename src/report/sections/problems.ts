import { originText } from "../../model/origin.js";
import { linked, words } from "../cells.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";

const MOST = 20;

/** What could not be read, each with its place: nothing the user wrote vanishes. */
export function problems({ review, voice, labels }: Page, width: number, most = MOST): Section {
  const { report } = voice;
  const items = review.problems.slice(0, most).map(({ origin, say }): Item => {
    const said = voice.tell(say);
    return origin
      ? { lead: null, say: words(report("problem-line", { place: originText(origin), say: said })), link: linked(labels.of(origin), origin) }
      : { lead: null, say: words(said), link: null };
  });
  const more = review.problems.length - items.length;
  const rest: Item[] = more > 0 ? [{ lead: null, say: words(report("summary-more", { n: more }), "small"), link: null }] : [];
  return list("problems", report("section-problems"), null, [...items, ...rest], width);
}
