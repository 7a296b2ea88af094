import { COUNTERPARTS } from "../../model/reading.js";
import { words } from "../cells.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { list, type Item, type Section } from "../section.js";

/** Whom the week met: realised contacts by counterpart, feedback, and the reception prompt for those it is for (F23–F25, F51). */
export function contacts({ review, voice, options }: Page, width: number): Section {
  const { report, common } = voice;
  const { contacts: { byCounterpart, arranged }, attitudes, eveningReceptions } = review.counts;
  const parts = COUNTERPARTS.flatMap((one) => {
    const n = byCounterpart[one];
    return n ? [common("count", { name: common(`counterpart-${one}`), n })] : [];
  });
  const sentences: string[] = [];
  if (parts.length > 0) sentences.push(report("contacts-by", { list: parts.join(common("joiner")) }));
  if (attitudes.neutral + attitudes.negative > 0) sentences.push(report("contacts-feedback", attitudes));
  if (eveningReceptions > 0 && isFor("manager", options.audience)) sentences.push(report("contacts-evening", { n: eveningReceptions }));
  const items = sentences.map((say): Item => ({ lead: null, say: words(say), link: null }));
  return list("contacts", report("section-contacts"), arranged === 0 ? report("nothing-contacts") : null, items, width);
}
